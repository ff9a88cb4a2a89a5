export const zh = {
  carried: {
    apply: '申请法律援助',
    by: '由 %{name} 申请',
    mediate: '转人民调解',
    insteadOf:
      '由 %{number} 转来：登记后，该申请以“转人民调解”为由提出撤回，由另一人审核；审核以前请先向申请人说明。',
  },
};

export const en: typeof zh = {
  carried: {
    apply: 'Apply for legal aid',
    by: '%{name} applies',
    mediate: 'Mediate instead',
    insteadOf:
      'Instead of %{number}: with the registration its withdrawal is asked for, which somebody else confirms. Tell the applicant first.',
  },
};
