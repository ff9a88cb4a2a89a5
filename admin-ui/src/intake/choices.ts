import { zh } from '../i18n/codes';
import { ORIGIN_CODES, TYPE_CODES } from '../mediation/choices';
import { zh as words } from './messages';
import { zh as notices } from './notice/messages';

/** The codes of one kind as choices, in the order of the words. */
const choices = (kind: string, codes: string[]) =>
  codes.map((id) => ({ id, name: `${kind}.${id}` }));

/** Reasons for the green channel that are no group to belong to. */
const NO_GROUPS = ['DOMESTIC_VIOLENCE', 'ELDER', 'MINOR'];

/** The codes but those of disputes. */
const ofAid = (codes: object, ofDisputes: string[]) =>
  Object.keys(codes).filter((code) => !ofDisputes.includes(code));

export const CHANNELS = choices('channel', ofAid(zh.channel, ORIGIN_CODES));
export const MATTERS = choices('matter', ofAid(zh.matter, TYPE_CODES));
export const CATEGORIES = choices(
  'category',
  Object.keys(zh.category).filter((code) => !NO_GROUPS.includes(code)),
);
const KNOWN_TO_ORGANS = ['ID_CARD', 'PASSPORT', 'HK_MACAO_TAIWAN', 'NONE'];

const own = (kind: keyof typeof words.intake, codes: object) =>
  choices(`intake.${kind}`, Object.keys(codes));

export const ID_KINDS = own('idKind', words.intake.idKind);
export const GROUPS = own('group', words.intake.group);
export const CAPACITIES = own('capacity', words.intake.capacity);
export const FORWARDERS = own('forwarder', words.intake.forwarder);
export const NOTIFIED_ID_KINDS = ID_KINDS.filter(({ id }) => KNOWN_TO_ORGANS.includes(id));
export const ORGANS = choices('notice.organ', Object.keys(notices.notice.organ));
export const NOTICE_KINDS = choices('notice.kind', Object.keys(notices.notice.kind));
export const NOTICE_STAGES = choices('notice.stage', Object.keys(notices.notice.stage));
/** That it is better mediated is said where the dispute is registered; cases are merged by two people. */
export const LINKS = own('link', words.intake.link).filter(
  ({ id }) => id !== 'BETTER_MEDIATED' && id !== 'MERGED',
);
export const PARTY_ROLES = choices('party.role', [
  'APPLICANT',
  'OPPONENT',
  'OPPONENT_AGENT',
  'THIRD_PARTY',
]);
export const SEXES = choices('intake.sexes', ['MALE', 'FEMALE']);
export const INCOMES = choices('intake.incomes', ['WITHIN', 'OVER', 'UNKNOWN']);
