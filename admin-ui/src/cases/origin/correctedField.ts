/** The words of inputs that are not called by the last word of their path. */
const INPUTS: Record<string, string> = {
  'applicant.idKind': 'idKindLabel',
  'circumstances.representative.capacity': 'capacityLabel',
  'circumstances.representative.name': 'representativeName',
  'circumstances.representative.idNumber': 'representativeId',
  'circumstances.representative.phone': 'representativePhone',
  'circumstances.parties.name': 'partyName',
  'circumstances.parties.idNumber': 'partyId',
  'circumstances.parties.phone': 'partyPhone',
  'opponent.name': 'opponentName',
  'opponent.idNumber': 'opponentId',
  'opponent.phone': 'opponentPhone',
  'opponent.address': 'opponentAddress',
};

/** Where the words of a code stand. */
const CODES: Record<string, string> = {
  idKind: 'intake.idKind',
  sex: 'intake.sexes',
  category: 'category',
  groups: 'intake.group',
  capacity: 'intake.capacity',
  role: 'party.role',
  matter: 'matter',
  channel: 'channel',
  income: 'intake.incomes',
  outcome: 'milestone',
  refusalReason: 'origin.ground',
};

const TRUTH: Record<string, string> = { true: 'ra.boolean.true', false: 'ra.boolean.false' };

/** The path of a field without the numbers of rows. */
const plain = (field: string) => field.split('.').filter((part) => !/^\d+$/.test(part));

const lastOf = (field: string) => plain(field).at(-1) ?? field;

/** By what name the counter asks for a field. */
export const inputOf = (field: string) => INPUTS[plain(field).join('.')] ?? lastOf(field);

/** Under which key the word for a value stands; nothing if the value is text that somebody typed. */
export function codeOf(field: string, value: string): string | undefined {
  const kind = CODES[lastOf(field)];
  return kind ? `${kind}.${value}` : TRUTH[value];
}
