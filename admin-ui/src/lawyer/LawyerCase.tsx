import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseFile } from '../cases/types';
import { useMe } from '../backend/useMe';
import { Attachments } from '../cases/page/Attachments';
import { CaseFacts } from '../cases/page/CaseFacts';
import { Clocks } from '../cases/page/Clocks';
import { Diagrams } from '../cases/page/Diagrams';
import { Parties } from '../cases/page/Parties';
import { StageStrip } from '../cases/page/StageStrip';
import { stripOf } from '../cases/page/strip';
import { Timeline } from '../cases/page/Timeline';
import { RequestButtons } from '../cases/request/RequestButtons';
import { ClosingSection } from '../closing/ClosingSection';
import { Disclosure } from '../layout/Disclosure';
import { Section } from '../layout/Section';
import { SupervisionSection } from '../supervision/SupervisionSection';
import { Camera } from './Camera';
import { ClientContact } from './ClientContact';
import { Hearings } from './Hearings';
import { NextStep } from './NextStep';
import { QuickProgress } from './QuickProgress';
import { SubsidyStatus } from './SubsidyStatus';

const COLUMNS = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
};

/** A case in its lawyer's hand: what to do next on top, then court, client and papers, then all the rest. */
export function LawyerCase({ file }: { file: CaseFile }) {
  const translate = useTranslate();
  const me = useMe();
  const mine = file.tasks.filter((task) => task.assignee?.id === me?.id);
  const progress = mine.find((task) => task.activityId === 'Activity_ReportProgress');
  const sentBack = file.closing?.file.sentBack;
  const own = file.lawyer?.id === me?.id;
  return (
    <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <NextStep file={file} tasks={mine} />
      {sentBack && <ClosingSection closing={file.closing} />}
      <SupervisionSection number={file.number} supervision={file.supervision} />
      <Box sx={COLUMNS}>
        {progress && <QuickProgress task={progress} />}
        <Hearings number={file.number} hearings={file.progress?.hearings ?? []} />
        {own && <ClientContact number={file.number} />}
        {own && !file.ended && <Camera number={file.number} />}
        {own && !sentBack && !file.ended && <ClosingSection closing={file.closing} />}
        {file.subsidy && <SubsidyStatus subsidy={file.subsidy} />}
        {file.requests.length > 0 && (
          <Section title={translate('lawyer.situations')}>
            <Typography color="text.secondary" sx={{ mb: 1 }}>
              {translate('lawyer.situationsHint')}
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              <RequestButtons number={file.number} offers={file.requests} />
            </Box>
          </Section>
        )}
        <Clocks number={file.number} clocks={file.clocks} />
        <Attachments attachments={file.attachments} />
      </Box>
      <StageStrip stage={file.stage} steps={stripOf(file)} />
      <Disclosure summary={translate('lawyer.more')}>
        <Box sx={{ ...COLUMNS, mt: 1 }}>
          <CaseFacts file={file} />
          <Parties parties={file.parties} />
          <Timeline items={file.timeline} />
        </Box>
      </Disclosure>
      <Diagrams number={file.number} stage={file.stage} />
    </Box>
  );
}
