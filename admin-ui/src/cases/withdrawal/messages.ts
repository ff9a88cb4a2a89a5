export const zh = {
  withdrawal: {
    request: '申请撤回',
    hint: '%{number}：登记申请人撤回法律援助申请的请求，由中心负责人确认。在此之前审查照常进行。',
    requestedOn: '提出日期',
    reason: '撤回原因',
    explanation: '情况说明',
    evidence: '如何证明是本人意愿',
    evidences: { PAPER: '书面撤回申请', CALL: '电话核实' },
    paper: '签名的撤回申请（PDF 或照片）',
    paperNeeded: '请上传签名的撤回申请。',
    calledAt: '通话时间',
    send: '提交请求',
    sent: '已登记，等待中心负责人确认。',
    reasons: {
      SETTLED: '已与对方和解',
      OWN_LAWYER: '已自行委托律师',
      NO_LONGER_WANTED: '不再需要援助',
      MEDIATED: '转人民调解',
      OTHER: '其他',
    },
    status: {
      REQUESTED: '%{day} 提出撤回（%{reason}），等待确认。',
      GRANTED: '%{day} 提出撤回（%{reason}），已准予。',
      REFUSED: '%{day} 提出撤回（%{reason}），未准予，案件继续办理。',
    },
  },
};

export const en: typeof zh = {
  withdrawal: {
    request: 'Request withdrawal',
    hint: '%{number}: write down that the applicant wants to withdraw. The head of the agency decides; until then the review goes on.',
    requestedOn: 'Requested on',
    reason: 'Reason',
    explanation: 'Explanation',
    evidence: 'What shows the applicant’s own will',
    evidences: { PAPER: 'A signed paper', CALL: 'A telephone call' },
    paper: 'The signed paper (PDF or photo)',
    paperNeeded: 'Please upload the signed paper.',
    calledAt: 'Called at',
    send: 'Send request',
    sent: 'Written down; the head of the agency will decide.',
    reasons: {
      SETTLED: 'Settled with the other side',
      OWN_LAWYER: 'Has own lawyer now',
      NO_LONGER_WANTED: 'Aid no longer wanted',
      MEDIATED: 'Mediated instead',
      OTHER: 'Other',
    },
    status: {
      REQUESTED: 'Withdrawal requested on %{day} (%{reason}); waits for a decision.',
      GRANTED: 'Withdrawal requested on %{day} (%{reason}); granted.',
      REFUSED: 'Withdrawal requested on %{day} (%{reason}); refused, the case goes on.',
    },
  },
};
