export const zh = {
  kpi: {
    from: '起始月份',
    to: '截止月份',
    name: { AID_RATE_ELIGIBLE: '受援率（应援尽援）', AID_RATE_DECIDED: '受援率（全部决定）' },
    basis: { ELIGIBLE: '应援尽援口径', DECIDED: '全部决定口径' },
    meaning: {
      ELIGIBLE: '依法不应援助的不计入分母；超过期限未决定的计入。',
      DECIDED: '所有决定都计入分母，包括依法不予援助的。',
    },
    fraction: '%{numerator} / %{denominator} 件，目标 %{target}%',
    excludedShare: '另有 %{excluded} 件不计入，占 %{share}',
    population: '统计对象：%{population}。',
    behind: '%{name}背后的案件',
    side: { numerator: '分子', denominator: '分母', excluded: '不计入' },
    status: { MET: '已达标', MISSED: '未达标', NOT_APPLICABLE: '没有案件，不评价' },
    asKnownNow: '数字按目前掌握的情况计算，与目标比较时不作四舍五入；点开数字可以看到每一件案件。',
    casesOf: '%{kpi}',
    cases: '指标案件',
    noCases: '这一项没有案件',
    noCasesHint: '可以换一个时间段，或看另外两项。',
  },
};

export const en: typeof zh = {
  kpi: {
    from: 'From month',
    to: 'To month',
    name: { AID_RATE_ELIGIBLE: 'Aid rate (eligible)', AID_RATE_DECIDED: 'Aid rate (decided)' },
    basis: { ELIGIBLE: 'of those eligible', DECIDED: 'of all decided' },
    meaning: {
      ELIGIBLE: 'Lawful refusals do not count; what is undecided past its due date does. ',
      DECIDED: 'Every decision counts, lawful refusals included. ',
    },
    fraction: '%{numerator} of %{denominator} cases, target %{target}%',
    excludedShare: '%{excluded} more do not count, %{share} of all',
    population: 'Counted: %{population}.',
    behind: 'The cases behind %{name}',
    side: { numerator: 'Numerator', denominator: 'Denominator', excluded: 'Excluded' },
    status: { MET: 'Target met', MISSED: 'Target missed', NOT_APPLICABLE: 'No cases, not judged' },
    asKnownNow:
      'Figures are as known now and are compared with the target before rounding; every number opens its cases.',
    casesOf: '%{kpi}',
    cases: 'Cases of the figure',
    noCases: 'No case is here',
    noCasesHint: 'Try another period, or one of the other two.',
  },
};
