import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Party } from '../types';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';

/** Who stands on which side; personal data comes masked. */
export function Parties({ parties }: { parties: Party[] }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`party.${name}`);
  return (
    <Section title={translate('party.title')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {parties.map((party) => (
          <Box key={`${party.role} ${party.name}`}>
            <Typography component="h3" sx={{ fontWeight: 600, mb: 0.5 }}>
              {party.name} · {translate(`party.role.${party.role}`, { _: party.role })}
            </Typography>
            <Facts
              facts={[
                { label: label('idNumber'), value: party.idNumberMasked },
                { label: label('phone'), value: party.phoneMasked },
                { label: label('address'), value: party.addressMasked },
                {
                  label: label('category'),
                  value: party.category && translate(`category.${party.category}`),
                },
              ].filter((fact) => fact.value)}
            />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
