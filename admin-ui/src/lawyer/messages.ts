export const zh = {
  lawyer: {
    stage: '阶段',
    hearing: '下次开庭',
    noHearing: '未安排',
    waiting: '等待法律援助中心办理',
    none: '您没有在办案件',
    noneHint: '中心指派新案件后会出现在这里。',
    sent: '已提交：%{number}，案件处于“%{stage}”阶段。',
  },
};

export const en: typeof zh = {
  lawyer: {
    stage: 'Stage',
    hearing: 'Next hearing',
    noHearing: 'None',
    waiting: 'Waits for the legal aid agency',
    none: 'You have no open case',
    noneHint: 'A case that the agency assigns to you appears here.',
    sent: 'Submitted: %{number}, the case is at “%{stage}”.',
  },
};
