import type { DispatchRow } from '../src/dispatch/types';
import type { InstructionRow } from '../src/supervision/instructions/types';

const DISPUTE = '芒人调字〔2026〕第7号';

/** What the director wants done. */
export const INSTRUCTIONS: InstructionRow[] = [
  {
    id: 1,
    caseNumber: DISPUTE,
    applicant: '岩温',
    matter: 'NEIGHBOUR',
    unit: { id: 7, name: '勐戛镇人民调解委员会' },
    givenBy: '王局长',
    givenOn: '2026-11-18',
    words: '请查明拖延的原因，限期办结。',
    answerBy: '2026-11-20',
    status: 'OPEN',
    late: true,
    answeredOn: null,
  },
];

/** What the county sent to its committees. */
export const DISPATCHES: DispatchRow[] = [
  {
    id: 1,
    caseNumber: DISPUTE,
    applicant: '岩温',
    matter: 'NEIGHBOUR',
    stage: 'REGISTERED',
    to: { id: 7, name: '勐戛镇人民调解委员会' },
    mediator: null,
    sentOn: '2026-11-19',
    replyBy: '2026-11-26',
    status: 'SENT',
    late: false,
    answeredOn: null,
    disputeDueOn: '2026-11-25',
    daysLeft: -2,
  },
];
