export const zh = {
  danger: {
    open: '报告险情',
    title: '报告险情',
    hint: '点下面的类型即刻报告，局领导马上收到通知；可能引起治安、刑事案件的，还须向公安机关报告（《人民调解法》第二十五条）。',
    situation: '情况（可以后补）',
    kind: { DANGER: '可能激化，有人身危险', GROUP_EVENT: '群体性事件' },
    unwritten: {
      DANGER: '现场报告：可能激化，有人身危险。',
      GROUP_EVENT: '现场报告：群体性事件。',
    },
    reported: '险情已报告，局领导已收到通知',
    kept: '没有信号：报告已存在本机，有信号后自动发送。情况紧急的，请立即拨打 110。',
  },
};

export const en: typeof zh = {
  danger: {
    open: 'Report danger',
    title: 'Report danger',
    hint: 'Choose what it is: it is reported at once, and the director is told. Where a crime may follow the police are told as well (People’s Mediation Law art 25).',
    situation: 'What happened (may follow later)',
    kind: { DANGER: 'Somebody may come to harm', GROUP_EVENT: 'A group event' },
    unwritten: {
      DANGER: 'Reported on the spot: somebody may come to harm.',
      GROUP_EVENT: 'Reported on the spot: a group event.',
    },
    reported: 'Reported; the director has been told',
    kept: 'No signal: the report stays on this phone and goes when the signal is back. If it is urgent, call 110 now.',
  },
};
