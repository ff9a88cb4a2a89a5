import type { ClockChoice, DeadlineAnswer } from '../src/deadlines/types';

const choice = (key: string, name: string, event: string, more: Partial<ClockChoice> = {}) => ({
  key,
  name,
  event,
  byProcedure: false,
  byMediation: false,
  inHours: false,
  ...more,
});

export const CLOCKS: ClockChoice[] = [
  choice('LA_FORWARD_24H', '转交申请期限', '在羁押场所提出申请', { inHours: true }),
  choice('LA_REVIEW', '审查决定期限', '收到申请'),
  choice('ME_LIMIT', '调解期限', '受理纠纷', { byMediation: true, byProcedure: true }),
  choice('CT_APPEAL', '上诉期（判决）', '收到判决书', { byProcedure: true }),
];

/** An application of 24 September: seven days end on National Day. */
export const REVIEW_DUE: DeadlineAnswer = {
  due: '2026-10-08',
  unrolled: '2026-10-01',
  tentative: false,
  rule: {
    clock: 'LA_REVIEW',
    name: '审查决定期限',
    ruleSet: 'RS2023',
    limit: '7日（自然日）',
    ownerName: '法律援助机构',
    legalBasis: '《法律援助法》第四十三条',
  },
  steps: [
    '9月24日收到申请，当日不计',
    '7日，至10月1日届满',
    '10月1日为法定休假日（国庆节），顺延至10月8日',
    '依据：《法律援助法》第四十三条',
  ],
  days: [
    { on: '2026-09-24', kind: 'START', words: '当日不计' },
    { on: '2026-09-25', kind: 'COUNTED', words: '第1日' },
    { on: '2026-10-01', kind: 'PUT_OFF', words: '国庆节放假，顺延' },
    { on: '2026-10-08', kind: 'DUE', words: '期限最后一日' },
  ],
};
