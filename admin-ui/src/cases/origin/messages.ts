export const zh = {
  origin: {
    links: '关联案件',
    earlier: '原案（本案是%{kind}）：',
    later: '后续案件（%{kind}）：',
    corrections: '登记内容的更正',
    corrected: '%{name}：%{before} → %{after}',
    circumstances: '登记情况',
    officer: '首问负责人',
    accept: '由我负责本案',
    correct: '更正登记内容',
    print: { receipt: '打印接收凭证', supplement: '打印补充材料通知书' },
  },
};

export const en: typeof zh = {
  origin: {
    links: 'Linked cases',
    earlier: 'Earlier case (this one is: %{kind}): ',
    later: 'Later case (%{kind}): ',
    corrections: 'What was corrected',
    corrected: '%{name}: %{before} → %{after}',
    circumstances: 'How it was registered',
    officer: 'Answers for the case',
    accept: 'I answer for this case',
    correct: 'Correct the registration',
    print: { receipt: 'Print the receipt', supplement: 'Print the supplement notice' },
  },
};
