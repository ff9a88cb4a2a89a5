import { EarlierInputs } from './EarlierInputs';
import { ForwardingInputs } from './ForwardingInputs';
import { ReceiptInputs } from './ReceiptInputs';

/** How the application came, through whom, and what it follows. */
export const ReceiptStep = () => (
  <>
    <ReceiptInputs />
    <ForwardingInputs />
    <EarlierInputs />
  </>
);
