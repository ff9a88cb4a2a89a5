/** What each step asks: the names of its inputs, or what they lie under. */
export const STEPS = [
  {
    name: 'receipt',
    asks: [
      'channel',
      'receivedAt',
      'visit',
      'madeAt',
      'circumstances.forwarding',
      'circumstances.earlier',
      'circumstances.forAgency',
    ],
  },
  {
    name: 'applicant',
    asks: ['circumstances.told.privacy', 'applicant', 'circumstances.representative'],
  },
  {
    name: 'matter',
    asks: [
      'matter',
      'limitationEndsOn',
      'lifeOrDeath',
      'claim',
      'income',
      'commitment',
      'circumstances.told.commitment',
      'circumstances.explained.duplicate',
    ],
  },
  {
    name: 'parties',
    asks: ['opponent', 'circumstances.parties', 'circumstances.explained.conflict'],
  },
  { name: 'review', asks: [] },
] as const;

export const LAST = STEPS.length - 1;

/** Where somebody finds the input that is wrong. */
export function stepOf(field: string): number {
  const found = STEPS.findIndex(({ asks }) =>
    asks.some((asked) => field === asked || field.startsWith(`${asked}.`)),
  );
  return found < 0 ? LAST : found;
}
