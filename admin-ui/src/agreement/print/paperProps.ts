import type { CaseFile } from '../../cases/types';
import type { CaseAgreement, Identity } from '../types';

/** What a paper about an agreement is printed from. */
export interface PaperProps {
  file: CaseFile;
  agreed: CaseAgreement;
  /** Numbers and addresses of the parties, where they were asked for. */
  identities: Identity[] | undefined;
}
