import { zh } from '../i18n/codes';

/** The codes of one kind as choices, in the order of the words. */
const choices = (kind: string, codes: string[]) =>
  codes.map((id) => ({ id, name: `${kind}.${id}` }));

/** Reasons for the green channel that are no group to belong to. */
const NO_GROUPS = ['DOMESTIC_VIOLENCE', 'ELDER', 'MINOR'];

export const CHANNELS = choices('channel', Object.keys(zh.channel));
export const MATTERS = choices('matter', Object.keys(zh.matter));
export const CATEGORIES = choices(
  'category',
  Object.keys(zh.category).filter((code) => !NO_GROUPS.includes(code)),
);
export const ID_KINDS = choices('intake.idKind', [
  'ID_CARD',
  'PASSPORT',
  'HK_MACAO_TAIWAN',
  'NONE',
]);
export const SEXES = choices('intake.sexes', ['MALE', 'FEMALE']);
export const INCOMES = choices('intake.incomes', ['WITHIN', 'OVER', 'UNKNOWN']);
