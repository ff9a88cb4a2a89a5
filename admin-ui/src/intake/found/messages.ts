export const zh = {
  duplicate: '同一人同一事项已有未办结的案件',
  open: '未办结：',
  askDuplicate: '案件不在您的管辖范围，请询问%{unit}。',
  duplicateReason: '仍要登记的理由',
  duplicateHint: '也可以在第一步填写原案号，关联原案。',
  conflict: '可能的利益冲突',
  certain: '证件号码、信用代码或电话相同',
  hint: '仅姓名或名称相同，供参考',
  seenIn: '%{certainty}：在%{number}中是%{role}。',
  askConflict: '%{certainty}：在别处的案件中处于另一方，请询问%{unit}。',
  conflictReason: '核实情况和仍要登记的理由',
  conflictHint: '理由随案加密保存，并留下记录；指派时会再次提示。',
};

export const en: typeof zh = {
  duplicate: 'This person has a case under way on the same matter',
  open: 'Under way: ',
  askDuplicate: 'The case lies beyond your reach; please ask %{unit}.',
  duplicateReason: 'Why it is registered nevertheless',
  duplicateHint: 'Or enter the earlier case number in the first step to link it.',
  conflict: 'Possible conflict of interest',
  certain: 'Same ID number, credit code or phone',
  hint: 'Same name only, a hint',
  seenIn: '%{certainty}: in %{number} as %{role}.',
  askConflict: '%{certainty}: on another side in a case elsewhere; please ask %{unit}.',
  conflictReason: 'What was checked, and why it is registered nevertheless',
  conflictHint: 'Kept sealed with the case and on record; it is shown again at assignment.',
};
