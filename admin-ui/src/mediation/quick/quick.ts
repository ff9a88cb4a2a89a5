import { sumOf, type Owed } from '../../agreement/instalment';
import { disputeOf, emptyDispute } from '../register/dispute';
import type { NewDispute } from '../types';

/** A small quarrel as one page asks for it; parties are named by their place in the list. */
export interface QuickForm extends NewDispute {
  agreeToMediation: boolean;
  place: string;
  written: boolean;
  confirmable: boolean;
  terms: string;
  performed: boolean;
  instalments: Owed[];
}

export interface QuickDispute extends Omit<QuickForm, keyof NewDispute> {
  dispute: NewDispute;
  total?: number;
}

/** One pays the other on the spot: most quarrels under the tree end so. */
export const emptyQuarrel = (): Partial<QuickForm> => ({
  ...emptyDispute(),
  agreeToMediation: false,
  written: false,
  confirmable: false,
  performed: true,
  instalments: [{ from: 1, to: 0 }],
});

/** What is not asked is not sent; what all instalments come to nobody has to add up. */
export function quarrelOf(form: QuickForm, draft?: number): QuickDispute {
  const { agreeToMediation, place, written, confirmable, terms, performed, instalments, ...rest } =
    form;
  const sum = sumOf(instalments);
  return {
    dispute: disputeOf(rest, [draft]),
    agreeToMediation,
    place,
    written,
    confirmable: written && confirmable,
    terms,
    performed,
    instalments: performed ? instalments.map((one) => ({ ...one, dueOn: undefined })) : instalments,
    total: sum > 0 ? sum : undefined,
  };
}

/** The fields of the dispute stand on the page by themselves. */
export const onPage = (errors: Record<string, string> | undefined) =>
  errors &&
  Object.fromEntries(
    Object.entries(errors).map(([field, message]) => [field.replace(/^dispute\./, ''), message]),
  );
