export const zh = {
  instruction: {
    title: '督办',
    give: '督办',
    given: '%{by} 于 %{at} 督办，由 %{unit} 答复',
    answerBy: '应于 %{day} 前答复',
    answered: '%{by} 于 %{on} 答复',
    accepted: '已认可',
    sentBack: '已退回重新答复',
    remark: '督办意见：%{words}',
    state: { OPEN: '待答复', LATE: '逾期未答复', ANSWERED: '已答复，待认可', CLOSED: '已办结' },
    list: {
      search: '案号或当事人',
      state: '状态',
      unit: '答复单位',
      order: '排序',
      orders: { DUE: '先到期的在前', NEWEST: '后到期的在前' },
      empty: '没有督办事项',
      emptyHint: '所选范围内没有督办。局领导可以在案件页或者超期案件中点“督办”。',
    },
  },
};

export const en: typeof zh = {
  instruction: {
    title: 'Instructions',
    give: 'Instruct',
    given: '%{by}, %{at}; %{unit} answers',
    answerBy: 'Answer by %{day}',
    answered: '%{by} answered on %{on}',
    accepted: 'accepted',
    sentBack: 'sent back',
    remark: 'Remark: %{words}',
    state: {
      OPEN: 'Waits for an answer',
      LATE: 'Answer overdue',
      ANSWERED: 'Answered, to be judged',
      CLOSED: 'Closed',
    },
    list: {
      search: 'Case number or party',
      state: 'State',
      unit: 'Who answers',
      order: 'Order',
      orders: { DUE: 'Due first', NEWEST: 'Due last' },
      empty: 'No instructions',
      emptyHint:
        'Nothing here matches. The director gives instructions on a case page or from the missed days.',
    },
  },
};
