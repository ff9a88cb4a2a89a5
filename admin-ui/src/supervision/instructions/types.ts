import type { Named } from '../../api/types';

/** What the director wants done in a case, with the answers to it. */
export interface Instruction {
  id: number;
  by: string;
  at: string;
  unit: string;
  words: string;
  answerBy: string;
  status: 'OPEN' | 'ANSWERED' | 'CLOSED';
  late: boolean;
  answers: {
    by: string;
    on: string;
    words: string;
    accepted: boolean | null;
    remark: string | null;
  }[];
}

/** An instruction in a list. */
export interface InstructionRow extends Pick<
  Instruction,
  'id' | 'words' | 'answerBy' | 'status' | 'late'
> {
  caseNumber: string;
  applicant: string;
  matter: string;
  unit: Named;
  givenBy: string;
  givenOn: string;
  answeredOn: string | null;
}
