import { DuplicateWarning } from '../found/DuplicateWarning';
import { MatterInputs } from './MatterInputs';

export const MatterStep = () => (
  <>
    <MatterInputs />
    <DuplicateWarning />
  </>
);
