import { ConflictWarning } from '../found/ConflictWarning';
import { FurtherParties } from '../people/FurtherParties';
import { OpponentInputs } from '../people/OpponentInputs';

/** Everybody else, and whether one of them stands on another side elsewhere. */
export const PartiesStep = () => (
  <>
    <OpponentInputs />
    <FurtherParties />
    <ConflictWarning />
  </>
);
