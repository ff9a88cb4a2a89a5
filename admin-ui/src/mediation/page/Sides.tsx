import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Party } from '../../cases/types';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';
import type { DisputePart } from '../types';

const SIDES = ['APPLICANT', 'AGENT', 'OPPONENT', 'OPPONENT_AGENT', 'THIRD_PARTY'];
const PRINCIPALS = ['APPLICANT', 'OPPONENT', 'THIRD_PARTY'];

interface Props {
  parties: Party[];
  consents: DisputePart['consents'];
}

/** The parties side by side, each with what they said to being mediated; personal data comes masked. */
export function Sides({ parties, consents }: Props) {
  const translate = useTranslate();
  return (
    <Section title={translate('dispute.parties')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {SIDES.filter((side) => parties.some(({ role }) => role === side)).map((side) => (
          <Box key={side}>
            <Typography component="h3" sx={{ fontWeight: 600 }}>
              {translate(`dispute.side.${side}`)}
            </Typography>
            {parties
              .filter(({ role }) => role === side)
              .map((party) => (
                <PartyRow key={party.id} party={party} said={consents[party.id]} />
              ))}
          </Box>
        ))}
      </Box>
    </Section>
  );
}

type Said = DisputePart['consents'][string];

function PartyRow({ party, said }: { party: Party; said: Said | undefined }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`party.${name}`);
  return (
    <Box sx={{ py: 0.75 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography>{party.name}</Typography>
        {PRINCIPALS.includes(party.role) && (
          <Chip
            size="small"
            variant="outlined"
            color={said?.consent === 'REFUSES' ? 'warning' : 'default'}
            label={
              said
                ? `${translate(`dispute.consents.${said.consent}`)} ${said.on}`
                : translate('dispute.notAsked')
            }
          />
        )}
      </Box>
      <Facts
        facts={[
          { label: label('idNumber'), value: party.idNumberMasked },
          { label: label('phone'), value: party.phoneMasked },
          { label: label('address'), value: party.addressMasked },
        ].filter((fact) => fact.value)}
      />
    </Box>
  );
}
