export const zh = {
  quick: {
    title: '快速登记（当场调解）',
    hint: '当场调解成功的小纠纷，填这一页就够了：登记、受理、调解、协议一次完成。',
    submit: '完成登记',
    done: '已登记、受理、调解并达成协议，案号：',
    settledOn: '哪一天调解好的',
    place: '在哪里调解的',
    agreeToMediation: '各方都已被告知权利义务，都同意调解',
    terms: '达成了什么协议',
    writtenHint: '各方、调解员当天签名，并加盖调解委员会印章。',
    confirmable: '可以申请司法确认（不涉及婚姻、收养等身份关系）',
    performed: '已经当场履行完毕',
  },
};

export const en: typeof zh = {
  quick: {
    title: 'Settled on the spot',
    hint: 'For a small quarrel settled on the spot this page is enough: registration, acceptance, mediation and agreement in one go.',
    submit: 'Register it all',
    done: 'Registered, accepted, mediated and agreed, as',
    settledOn: 'Settled on',
    place: 'Where',
    agreeToMediation: 'Everybody was told their rights and wanted mediation',
    terms: 'What was agreed',
    writtenHint: 'Everybody and the mediator signed on that day, and the committee sealed it.',
    confirmable: 'A court may confirm it (no marriage, adoption or other personal status)',
    performed: 'Everything was done on the spot',
  },
};
