import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseFile } from '../types';
import { showInstant } from '../../i18n/dates';
import { useMatter } from '../../i18n/useMatter';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';
import { GreenReason } from '../GreenReason';
import { FirstCheckBox } from '../FirstCheckBox';
import { SuggestionBox } from '../SuggestionBox';
import { SupplementList } from '../SupplementList';

export function CaseFacts({ file }: { file: CaseFile }) {
  const translate = useTranslate();
  const matter = useMatter();
  const label = (name: string) => translate(`case.fact.${name}`);
  return (
    <Section title={translate('case.facts')}>
      <Facts
        facts={[
          { label: label('applicant'), value: file.applicant },
          { label: label('matter'), value: matter(file.matter) },
          { label: label('claim'), value: file.claim },
          { label: label('channel'), value: translate(`channel.${file.channel}`) },
          { label: label('receivedAt'), value: showInstant(file.receivedAt) },
          { label: label('unit'), value: file.unit.name },
          { label: label('agency'), value: file.agency.name },
          { label: translate('origin.officer'), value: file.answeringOfficer?.name },
          { label: label('firm'), value: file.firm?.name },
          { label: label('lawyer'), value: file.lawyer?.name },
        ]}
      />
      <Box sx={{ display: 'grid', gap: 1, mt: 1.5 }}>
        <GreenReason reason={file.greenReason} />
        <SuggestionBox suggestion={file.suggestion} />
        <FirstCheckBox check={file.firstCheck} />
        <SupplementList lists={file.supplements} />
      </Box>
    </Section>
  );
}
