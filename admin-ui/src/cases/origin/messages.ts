export const zh = {
  origin: {
    links: '关联案件',
    earlier: '原案（本案是%{kind}）：',
    later: '后续案件（%{kind}）：',
    corrections: '更正记录',
    byTwo: '%{by}提出，%{confirmedBy}审核',
    ground: {
      OUT_OF_SCOPE: '不属于援助事项范围',
      HAS_COUNSEL: '已委托代理人或者辩护人',
      NO_JURISDICTION: '本机构无管辖权',
      ECON_OVER: '不符合经济困难标准',
      OTHER: '其他',
    },
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
    byTwo: 'asked for by %{by}, confirmed by %{confirmedBy}',
    ground: {
      OUT_OF_SCOPE: 'Out of scope',
      HAS_COUNSEL: 'Has own counsel',
      NO_JURISDICTION: 'No jurisdiction',
      ECON_OVER: 'Means above the limit',
      OTHER: 'Other',
    },
    corrected: '%{name}: %{before} → %{after}',
    circumstances: 'How it was registered',
    officer: 'Answers for the case',
    accept: 'I answer for this case',
    correct: 'Correct the registration',
    print: { receipt: 'Print the receipt', supplement: 'Print the supplement notice' },
  },
};
