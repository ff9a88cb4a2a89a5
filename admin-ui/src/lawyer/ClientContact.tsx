import PhoneIcon from '@mui/icons-material/Phone';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { api } from '../backend/api';
import { useAction } from '../backend/useApi';
import { Section } from '../layout/Section';

/** How one's own client is reached: not there until it is asked for, and each look is written down. */
export function ClientContact({ number }: { number: string }) {
  const translate = useTranslate();
  const look = useAction({ act: () => api.contacts(number) });
  return (
    <Section title={translate('lawyer.client')}>
      {!look.data && (
        <>
          <Button
            fullWidth
            variant="outlined"
            startIcon={<PhoneIcon />}
            disabled={look.isPending}
            onClick={() => look.mutate(undefined)}
            sx={{ minHeight: 48 }}
          >
            {translate('lawyer.showContact')}
          </Button>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {translate('lawyer.contactAudited')}
          </Typography>
        </>
      )}
      <Box aria-live="polite" sx={{ display: 'grid', gap: 2 }}>
        {look.data?.map((contact) => (
          <Box key={`${contact.role} ${contact.name}`}>
            <Typography sx={{ fontWeight: 600 }}>
              {contact.name} · {translate(`party.role.${contact.role}`, { _: contact.role })}
            </Typography>
            {contact.phone ? (
              <Button
                fullWidth
                variant="contained"
                startIcon={<PhoneIcon />}
                href={`tel:${contact.phone}`}
                sx={{ minHeight: 48, my: 1 }}
              >
                {contact.phone}
              </Button>
            ) : (
              <Typography>{translate('lawyer.noPhone')}</Typography>
            )}
            {contact.address && <Typography>{contact.address}</Typography>}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
