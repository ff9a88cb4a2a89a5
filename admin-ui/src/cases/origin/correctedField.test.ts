import { expect, it } from 'vitest';
import { codeOf, inputOf } from './correctedField';

it('calls a field as the counter does, whichever row it stands in', () => {
  expect(inputOf('applicant.category')).toBe('category');
  expect(inputOf('opponent.name')).toBe('opponentName');
  expect(inputOf('circumstances.parties.1.phone')).toBe('partyPhone');
  expect(inputOf('applicant.groups.0')).toBe('groups');
});

it('says codes in words and leaves alone what was typed', () => {
  expect(codeOf('applicant.category', 'DIBAO')).toBe('category.DIBAO');
  expect(codeOf('applicant.groups.0', 'FARMER')).toBe('intake.group.FARMER');
  expect(codeOf('workInjury', 'true')).toBe('ra.boolean.true');
  expect(codeOf('claim', '请求支付工资')).toBeUndefined();
});
