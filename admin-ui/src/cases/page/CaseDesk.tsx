import { Box } from '@mui/material';
import type { CaseFile } from '../types';
import { ClosingSection } from '../../closing/ClosingSection';
import { ObjectionSection } from '../../objection/ObjectionSection';
import { InstructionLog } from '../../supervision/instructions/InstructionLog';
import { SupervisionSection } from '../../supervision/SupervisionSection';
import { Circumstances } from '../origin/Circumstances';
import { Corrections } from '../origin/Corrections';
import { LinkedCases } from '../origin/LinkedCases';
import { NoticeSection } from '../origin/NoticeSection';
import { Attachments } from './Attachments';
import { CaseFacts } from './CaseFacts';
import { Clocks } from './Clocks';
import { Diagrams } from './Diagrams';
import { NextActions } from './NextActions';
import { PAIR } from './pair';
import { Parties } from './Parties';
import { StageStrip } from './StageStrip';
import { stripOf } from './strip';
import { Timeline } from './Timeline';

/** What is to be done and the time left for it stand first, then the way so far, then the rest. */
export const CaseDesk = ({ file }: { file: CaseFile }) => (
  <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
    <StageStrip stage={file.stage} steps={stripOf(file)} />
    <Box sx={PAIR}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <NextActions file={file} />
        <InstructionLog instructions={file.instructions} />
        <SupervisionSection number={file.number} supervision={file.supervision} />
      </Box>
      <Clocks number={file.number} clocks={file.clocks} />
    </Box>
    <Diagrams number={file.number} stage={file.stage} />
    <Box sx={PAIR}>
      <Timeline items={file.timeline} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <CaseFacts file={file} />
        <NoticeSection notice={file.notice} />
        <Parties parties={file.parties} />
        <ObjectionSection objection={file.objection} />
        <ClosingSection closing={file.closing} />
        <LinkedCases links={file.links} />
        <Circumstances found={file.circumstances} />
        <Corrections corrections={file.corrections} />
        <Attachments attachments={file.attachments} />
      </Box>
    </Box>
  </Box>
);
