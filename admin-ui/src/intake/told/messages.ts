export const zh = {
  privacy: '先告知个人信息处理事项',
  privacyTold: '已向申请人告知',
  sheetText: '告知内容（版本 %{version}）',
  commitmentTold: '已告知承诺的内容和不实的后果',
  commitmentHint: '以承诺代替证明的，办理中或者办结后可能抽查。',
};

export const en: typeof zh = {
  privacy: 'First tell how personal information is used',
  privacyTold: 'The applicant has been told',
  sheetText: 'What to tell (version %{version})',
  commitmentTold: 'Told what the commitment says and what follows if it is false',
  commitmentHint: 'A commitment instead of proof may be checked by sample later.',
};
