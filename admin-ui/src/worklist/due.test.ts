import { expect, it } from 'vitest';
import { i18nProvider } from '../i18n/i18nProvider';
import { due } from './due';

const words = (dueOn: string | null) => {
  const { key, days } = due(dueOn, '2026-11-23').words;
  return i18nProvider.translate(key, { days });
};

it('is due until the end of the day itself', () => {
  expect(words('2026-11-23')).toBe('今天到期');
  expect(due('2026-11-23', '2026-11-23').urgency).toBe('today');
});

it('counts the days that are left', () => {
  expect(words('2026-11-24')).toBe('剩余 1 天');
  expect(words('2026-12-01')).toBe('剩余 8 天');
});

it('is overdue from the next day on', () => {
  expect(words('2026-11-22')).toBe('已超期 1 天');
  expect(due('2026-11-22', '2026-11-23').urgency).toBe('over');
});

it('presses two days ahead', () => {
  expect(due('2026-11-25', '2026-11-23').urgency).toBe('soon');
  expect(due('2026-11-26', '2026-11-23').urgency).toBe('ok');
});

it('says so when nothing limits a task', () => expect(words(null)).toBe('无时限'));
