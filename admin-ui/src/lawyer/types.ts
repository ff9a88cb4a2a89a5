import type { CaseRow } from '../cases/types';

/** An open case as its lawyer sees it on the phone. */
export interface MyCase extends Omit<CaseRow, 'kind' | 'unit' | 'lawyer' | 'mediator'> {
  nextHearing: string | null;
}

/** How a party is reached, unmasked: each look is written down. */
export interface Contact {
  role: string;
  name: string;
  phone: string | null;
  address: string | null;
}
