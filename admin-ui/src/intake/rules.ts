import { required, type Validator } from 'react-admin';
import { localNow, today } from '../i18n/dates';
import { isCreditCode } from './creditCode';
import { faultOf, normalizeId } from './idNumber';

/** As the server judges: mobile, land line with area code, or from abroad; the border is near. */
const PHONE = /^(1[3-9]\d{9}|(0\d{2,3}-?)?[2-9]\d{6,7}(-\d{1,6})?|\+\d{7,15})$/;
const OTHER_PAPER = /^[0-9A-Z()/-]{5,20}$/;
const LONGEST_CLAIM = 4000;
const CHECKED_LENGTH = 18;
const CASE_NUMBER = /^\p{L}{2,12}〔\d{4}〕第[1-9]\d{0,8}号$/u;

type Rule = (value: string | null | undefined) => string | undefined;

const unless = (fine: (value: string) => boolean, message: string): Rule => {
  return (value) => (!value || fine(value) ? undefined : message);
};

export const needed: Validator = required('intake.fault.required');

export const cardNumber: Rule = (value) => {
  const fault = value && faultOf(value, today());
  return fault ? `intake.fault.id.${fault}` : undefined;
};
export const otherPaper = unless((text) => OTHER_PAPER.test(text), 'intake.fault.otherPaper');
export const phone = unless((text) => PHONE.test(text), 'intake.fault.phone');
export const notInFuture = unless((moment) => moment <= localNow(), 'intake.fault.future');
export const shortEnough = unless((text) => text.length <= LONGEST_CLAIM, 'intake.fault.tooLong');

/** An ID number, a credit code or another paper's number: what is 18 long passes one of the checks. */
export const partyNumber: Rule = (value) => {
  const fault = otherPaper(value);
  if (fault || value?.length !== CHECKED_LENGTH) return fault;
  return faultOf(value, today()) && !isCreditCode(value) ? 'intake.fault.partyNumber' : undefined;
};
export const caseNumber = unless((text) => CASE_NUMBER.test(text), 'intake.fault.caseNumber');
export const told = (value: unknown) => (value ? undefined : 'intake.fault.told');

/** Numbers are typed by people with Chinese input methods. */
export const parseNumber = normalizeId;
