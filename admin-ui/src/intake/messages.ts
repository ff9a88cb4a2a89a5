import * as correction from './correction/messages';
import * as draft from './draft/messages';
import * as found from './found/messages';
import * as people from './people/messages';
import * as steps from './steps/messages';
import * as told from './told/messages';

/** The words of the counter; each step and each folder says its own. */
export const zh = {
  intake: {
    draft: draft.zh,
    found: found.zh,
    correction: correction.zh,
    ...told.zh,
    ...people.zh,
    ...steps.zh,
    next: '下一步',
    back: '上一步',
    visitedOn: '上门日期',
    forAgencyShort: '代受理',
    privacySheet: '个人信息告知书版本',
    commitmentSheet: '承诺告知书版本',
    toldAt: '告知时间',
    laterCheck: '告知承诺',
    mayBeDrawn: '可能被抽中作事后核查',
    duplicateReason: '重复登记的理由',
    conflictReason: '利益冲突的核实情况',
    print: { now: '打印', nothingAsked: '本案没有要求补充过材料。' },
    register: '登记申请',
    registered: '申请已登记，案号：',
    another: '再登记一件',
    fault: {
      required: '请填写此项。',
      id: {
        format: '身份证号码应为 18 位数字，末位可以是 X。',
        date: '身份证号码中的出生日期不存在。',
        checksum: '身份证号码有误：校验位不符，请核对每一位。',
      },
      partyNumber: '号码校验不通过，请对照身份证或者营业执照核对。',
      caseNumber: '案号格式不对，例如：芒援申字〔2026〕第12号。',
      told: '请先告知，再打开此项。',
      otherPaper: '证件号码应为 5 至 20 位数字或大写字母。',
      phone: '请填写手机号码，或带区号的固定电话。',
      future: '不能晚于现在。',
      tooLong: '不能超过 4000 个字。',
    },
  },
};

export const en: typeof zh = {
  intake: {
    draft: draft.en,
    found: found.en,
    correction: correction.en,
    ...told.en,
    ...people.en,
    ...steps.en,
    next: 'Next',
    back: 'Back',
    visitedOn: 'Visited on',
    forAgencyShort: 'Received for the agency',
    privacySheet: 'Privacy sheet, version',
    commitmentSheet: 'Commitment sheet, version',
    toldAt: 'Told at',
    laterCheck: 'Self-commitment',
    mayBeDrawn: 'may be drawn for a later check',
    duplicateReason: 'Why registered again',
    conflictReason: 'What was checked about the conflict',
    print: { now: 'Print', nothingAsked: 'Nothing was asked for in this case.' },
    register: 'Register application',
    registered: 'The application is registered as',
    another: 'Register another one',
    fault: {
      required: 'Please fill this in.',
      id: {
        format: 'An ID number has 18 digits; the last one may be an X.',
        date: 'The birth date in this number does not exist.',
        checksum: 'The check digit is wrong: please compare every digit.',
      },
      partyNumber: 'The check character is wrong: please compare with the card or licence.',
      caseNumber: 'Not a case number, such as 芒援申字〔2026〕第12号.',
      told: 'Please tell it first, then switch this on.',
      otherPaper: '5 to 20 digits or capital letters.',
      phone: 'A mobile number, or a land line with its area code.',
      future: 'Not later than now.',
      tooLong: 'At most 4000 characters.',
    },
  },
};
