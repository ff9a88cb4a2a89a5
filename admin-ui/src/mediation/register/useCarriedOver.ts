import { useSearchParams } from 'react-router-dom';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import type { NewDispute } from '../types';
import { emptyDispute } from './dispute';
import { fromApplication } from './fromApplication';

export interface Begun {
  values: NewDispute;
  /** One's own draft of the dispute that is gone on with. */
  own?: number;
  /** The draft of an application that the dispute takes the place of. */
  draft?: number;
}

/** What the page begins with: nothing, a registered application that is better mediated, or the draft of one. */
export function useCarriedOver() {
  const [address] = useSearchParams();
  const insteadOf = address.get('insteadOf');
  const draft = address.get('draft');
  return useApiQuery<Begun>({
    key: ['dispute', 'begun', insteadOf, draft],
    ask: async () => {
      if (insteadOf) {
        return { values: { ...fromApplication(await api.prefill(insteadOf)), insteadOf } };
      }
      if (draft) {
        const { id, content } = await api.draft(Number(draft));
        return { values: fromApplication(content), draft: id };
      }
      return { values: emptyDispute() };
    },
  });
}
