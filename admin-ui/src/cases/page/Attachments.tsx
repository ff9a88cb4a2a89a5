import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Attachment } from '../types';
import { showInstant } from '../../i18n/dates';
import { Section } from '../../layout/Section';

const BYTES_PER_KB = 1024;

const size = (bytes: number) => `${Math.max(1, Math.round(bytes / BYTES_PER_KB))} KB`;

export function Attachments({ attachments }: { attachments: Attachment[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('attachment.title')}>
      {attachments.length === 0 && <Typography>{translate('attachment.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {attachments.map((paper) => (
          <li key={paper.id}>
            <Link href={`/api/attachments/${paper.id}`} download sx={{ overflowWrap: 'anywhere' }}>
              {paper.name}
            </Link>
            <Typography variant="body2" color="text.secondary">
              {translate(`attachment.kind.${paper.kind}`, { _: paper.kind })} · {size(paper.size)} ·{' '}
              {paper.uploadedBy} · {showInstant(paper.uploadedAt)}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
