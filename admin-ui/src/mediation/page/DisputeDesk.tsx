import { Box } from '@mui/material';
import type { CaseFile } from '../../cases/types';
import { AgreementSection } from '../../agreement/AgreementSection';
import { LinkedCases } from '../../cases/origin/LinkedCases';
import { Attachments } from '../../cases/page/Attachments';
import { Clocks } from '../../cases/page/Clocks';
import { Diagrams } from '../../cases/page/Diagrams';
import { NextActions } from '../../cases/page/NextActions';
import { PAIR } from '../../cases/page/pair';
import { StageStrip } from '../../cases/page/StageStrip';
import { Timeline } from '../../cases/page/Timeline';
import { DispatchSection } from '../../dispatch/DispatchSection';
import { InstructionLog } from '../../supervision/instructions/InstructionLog';
import { SupervisionSection } from '../../supervision/SupervisionSection';
import type { DisputePart } from '../types';
import { DisputeFacts } from './DisputeFacts';
import { Sides } from './Sides';
import { disputeStripOf } from './strip';

interface Props {
  file: CaseFile;
  dispute: DisputePart;
}

/** One dispute: what is to be done and the time left for it first, then who quarrels about what, then the way so far. */
export const DisputeDesk = ({ file, dispute }: Props) => (
  <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
    <StageStrip stage={file.stage} steps={disputeStripOf(file)} />
    <Box sx={PAIR}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <NextActions file={file} />
        <InstructionLog instructions={file.instructions} />
        <DispatchSection dispatches={file.dispatches} />
        <SupervisionSection number={file.number} supervision={file.supervision} />
      </Box>
      <Clocks number={file.number} clocks={file.clocks} />
    </Box>
    <Box sx={PAIR}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <AgreementSection number={file.number} parties={file.parties} agreed={file.agreement} />
        <DisputeFacts file={file} dispute={dispute} />
        <Sides parties={file.parties} consents={dispute.consents} />
        <LinkedCases links={file.links} />
        <Attachments attachments={file.attachments} />
      </Box>
      <Timeline items={file.timeline} />
    </Box>
    <Diagrams number={file.number} stage={file.stage} />
  </Box>
);
