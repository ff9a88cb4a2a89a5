export const zh = {
  carried: {
    apply: '申请法律援助',
    by: '由 %{name} 申请',
    mediate: '转人民调解',
  },
};

export const en: typeof zh = {
  carried: {
    apply: 'Apply for legal aid',
    by: '%{name} applies',
    mediate: 'Mediate instead',
  },
};
