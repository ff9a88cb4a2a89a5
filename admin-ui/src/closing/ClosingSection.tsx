import CheckIcon from '@mui/icons-material/CheckCircle';
import MissingIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseClosing, ClosingItem } from './types';
import { Facts } from '../layout/Facts';
import { Section } from '../layout/Section';
import { SentBackBox } from './SentBackBox';
import { SubsidyBox } from './SubsidyBox';

/** How far the subsidy is once the file has passed its check: nothing is missing any more. */
const PASSED = ['TO_BE_APPROVED', 'APPROVED', 'PAID'];

const LINE = { display: 'flex', alignItems: 'center', gap: 1 };

/** What is missing to close a case, why its file came back, and how far the subsidy is. */
export function ClosingSection({ closing }: { closing: CaseClosing | null | undefined }) {
  const translate = useTranslate();
  if (!closing) return null;
  const { items, sentBack, subsidy } = closing.file;
  const passed = PASSED.includes(subsidy ?? '');
  const missing = items.filter((item) => !item.there).length;
  const open = missing
    ? translate('closing.missing', { smart_count: missing })
    : translate('closing.complete');
  return (
    <Section title={translate('closing.title')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <SentBackBox sentBack={sentBack} />
        <Typography>{passed ? translate('closing.passed') : open}</Typography>
        {!passed && (
          <Box component="ul" sx={{ display: 'grid', gap: 0.5, m: 0, p: 0, listStyle: 'none' }}>
            {items.map((item) => (
              <Item key={item.code} item={item} />
            ))}
          </Box>
        )}
        {subsidy && (
          <Facts
            facts={[
              {
                label: translate('closing.subsidyIs'),
                value: translate(`closing.subsidy.${subsidy}`),
              },
            ]}
          />
        )}
        <SubsidyBox rate={closing.rate} />
      </Box>
    </Section>
  );
}

function Item({ item }: { item: ClosingItem }) {
  const translate = useTranslate();
  const says = translate(item.there ? 'closing.there' : 'closing.notThere');
  return (
    <Box component="li" sx={LINE}>
      {item.there ? (
        <CheckIcon color="success" fontSize="small" titleAccess={says} />
      ) : (
        <MissingIcon color="action" fontSize="small" titleAccess={says} />
      )}
      <span>{item.text}</span>
    </Box>
  );
}
