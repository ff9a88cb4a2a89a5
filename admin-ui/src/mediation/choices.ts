import { zh as intake } from '../intake/messages';
import { zh } from './messages';

const choices = (kind: string, codes: string[]) =>
  codes.map((id) => ({ id, name: `${kind}.${id}` }));

/** How disputes come, and what they are about; legal aid has words of its own for both. */
export const ORIGIN_CODES = [
  'APPLICATION',
  'SCREENING',
  'POLICE',
  'COURT_BEFORE_FILING',
  'COURT_AFTER_FILING',
  'GOVERNMENT',
  'PETITION',
];
export const TYPE_CODES = [
  'FAMILY',
  'NEIGHBOUR',
  'HOUSING',
  'CONTRACT',
  'BUSINESS',
  'DAMAGE',
  'LAND',
  'EXPROPRIATION',
  'ENVIRONMENT',
  'LABOUR',
  'MEDICAL',
  'TRAFFIC',
  'PROPERTY_MGMT',
  'CONSUMER',
];

export const ORIGINS = choices('channel', ORIGIN_CODES);
export const TYPES = choices('matter', [...TYPE_CODES, 'OTHER']);
export const SIDES = choices('dispute.side', Object.keys(zh.dispute.side));
export const DANGERS = choices('dispute.dangers', Object.keys(zh.dispute.dangers));
export const GROUPS = choices('intake.group', Object.keys(intake.intake.group));
