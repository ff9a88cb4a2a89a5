import { expect, it } from 'vitest';
import { isOutsideLawyer, mayOpen } from './permissions';

it('registers only at the counter', () => {
  expect(mayOpen(['INTAKE'], 'intake')).toBe(true);
  expect(mayOpen(['REVIEWER', 'AGENCY_HEAD'], 'intake')).toBe(false);
});

it('shows the figures to director, head and township', () => {
  expect(mayOpen(['DIRECTOR'], 'dashboard')).toBe(true);
  expect(mayOpen(['AGENCY_HEAD'], 'dashboard')).toBe(true);
  expect(mayOpen(['INTAKE'], 'dashboard')).toBe(true);
  expect(mayOpen(['LAWYER'], 'dashboard')).toBe(false);
});

it('keeps administrators out of cases', () => {
  expect(mayOpen(['SYSTEM_ADMIN'], 'operations')).toBe(true);
  expect(mayOpen(['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'], 'cases')).toBe(false);
});

it('opens nothing that nobody named', () => expect(mayOpen(['DIRECTOR'], 'secrets')).toBe(false));

it('takes an office lawyer for an officer', () => {
  expect(isOutsideLawyer(['LAWYER'])).toBe(true);
  expect(isOutsideLawyer(['LAWYER', 'REVIEWER'])).toBe(false);
});
