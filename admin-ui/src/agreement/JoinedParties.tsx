import { useTranslate } from 'react-admin';
import type { Party } from '../cases/types';
import { Facts } from '../layout/Facts';
import type { Joined } from './types';

/** For each party: whether and when they signed, and what it settled for them. */
export function JoinedParties({ joined, parties }: { joined: Joined[]; parties: Party[] }) {
  const translate = useTranslate();
  const signed = ({ joined: bound, signedOn }: Joined) => {
    if (!bound) return translate('agreement.notJoined');
    return signedOn ? translate('agreement.signedOnDay', { day: signedOn }) : null;
  };
  return (
    <Facts
      facts={joined.map((one) => ({
        label: parties.find(({ id }) => id === one.party)?.name ?? '',
        value: [translate(`agreement.outcome.${one.outcome}`), signed(one)]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}
