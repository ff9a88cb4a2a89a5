import CheckIcon from '@mui/icons-material/CheckCircle';
import MissingIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseFile } from '../api/types';
import { Section } from '../layout/Section';

interface Item {
  code: string;
  text: string;
  there: boolean;
}

/** The case's own part on closing, once its office says what a closing file needs. */
interface WithClosing {
  closing?: { file: { items: Item[] } } | null;
}

/** What the closing file needs: what is missing first. */
export function MissingToClose({ file }: { file: CaseFile }) {
  const translate = useTranslate();
  const items = (file as WithClosing).closing?.file.items ?? [];
  if (items.length === 0 || file.ended) return null;
  const sorted = [...items].sort((a, b) => Number(a.there) - Number(b.there));
  const missing = items.filter((item) => !item.there).length;
  return (
    <Section title={translate('lawyer.missing.title')}>
      <Typography sx={{ mb: 1 }}>
        {missing === 0
          ? translate('lawyer.missing.none')
          : translate('lawyer.missing.some', { count: missing })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
        {sorted.map(({ code, text, there }) => (
          <Box component="li" key={code} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            {there ? (
              <CheckIcon
                fontSize="small"
                color="success"
                titleAccess={translate('lawyer.missing.there')}
              />
            ) : (
              <MissingIcon
                fontSize="small"
                color="action"
                titleAccess={translate('lawyer.missing.missing')}
              />
            )}
            <Typography sx={{ fontWeight: there ? 400 : 600 }}>{text}</Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
