import type { CaseFile } from '../../cases/types';
import { toYuan } from '../../worklist/form/money';
import { faultOf, isMale } from '../../intake/idNumber';
import { today } from '../../i18n/dates';
import type { Identity, Instalment } from '../types';

const BLANK = '＿＿＿＿＿＿＿＿';

/** 2026年11月20日, as papers of the office say a day. */
export const onPaper = (day: string | null | undefined) => {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year ? `${year}年${month}月${date}日` : BLANK;
};

export const nameOf = (file: CaseFile, party: number | null) =>
  file.parties.find(({ id }) => id === party)?.name ?? '';

/** 岩温应当于2026年12月1日前向玉罕履行：赔偿款（500.00元）。 */
export const owedOnPaper = (file: CaseFile, { owed, agreedUntil }: Instalment) => {
  const to = owed.to === null ? '' : `向${nameOf(file, owed.to)}`;
  const money = owed.amount === null ? '' : `（${toYuan(owed.amount)}元）`;
  const until = onPaper(agreedUntil ?? owed.dueOn);
  return `${nameOf(file, owed.from)}应当于${until}前${to}履行：${owed.what}${money}。`;
};

/** 性别：男 民族：＿＿ 身份证号：533103198001010014 住址：芒市…; what is not known is left open. */
export const personOnPaper = (identity: Identity | undefined) => {
  const { idNumber, address } = identity ?? {};
  return `性别：${sexOf(idNumber)} 民族：＿＿ 身份证号：${idNumber ?? BLANK} 住址：${address ?? BLANK}`;
};

/** An organisation has a number, too, and no sex. */
const sexOf = (idNumber: string | null | undefined) => {
  if (!idNumber || faultOf(idNumber, today())) return '＿＿';
  return isMale(idNumber) ? '男' : '女';
};

export const sides = (file: CaseFile) => ({
  applicants: file.parties.filter(({ role }) => role === 'APPLICANT'),
  others: file.parties.filter(({ role }) => role === 'OPPONENT' || role === 'THIRD_PARTY'),
});

export const committeeOf = (file: CaseFile) => file.committee?.name ?? file.unit.name;
