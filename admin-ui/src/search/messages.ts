export const zh = {
  search: {
    open: '搜索',
    shortcut: '搜索（Ctrl+K）',
    label: '姓名、案号、电话或证件号码',
    hint: '姓名和案号输入开头即可；电话和证件号码要输入完整。已结案件也能找到，只找您权限范围内的。',
    searching: '正在查找…',
    kind: {
      NOTHING: '',
      ID_NUMBER: '按证件号码查找',
      PHONE: '按电话号码查找',
      BEGINNING: '按姓名或案号开头查找',
    },
    group: { cases: '案件' },
    nothing: '没有找到。请核对输入，或者案件不在您的权限范围内。',
    more: '只显示前 %{count} 件，请输入得更具体一些。',
    ended: '已结束',
    results: '搜索结果',
  },
};

export const en: typeof zh = {
  search: {
    open: 'Search',
    shortcut: 'Search (Ctrl+K)',
    label: 'Name, case number, phone or ID number',
    hint: 'Names and case numbers from their beginning; phone and ID numbers whole. Closed cases are found too; only what you may see.',
    searching: 'Searching…',
    kind: {
      NOTHING: '',
      ID_NUMBER: 'By ID number',
      PHONE: 'By phone number',
      BEGINNING: 'By the beginning of a name or case number',
    },
    group: { cases: 'Cases' },
    nothing: 'Nothing is found. Check what you typed; or the case lies beyond your reach.',
    more: 'Only the first %{count} are shown; type some more.',
    ended: 'Ended',
    results: 'Results',
  },
};
