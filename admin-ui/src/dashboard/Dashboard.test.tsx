import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

const figure = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 3, name });
  return within(heading.parentElement as HTMLElement);
};

it('shows 489 of 499 as 98.00% and yet as missed, and by how much', async () => {
  openPage('/dashboard', 'director');
  const all = await figure('全部纠纷');
  expect(all.getByText('98.00%')).toBeVisible();
  expect(all.getByText('未达标，还差 1 件')).toBeVisible();
  expect(all.getByRole('link', { name: '489 / 499 件' })).toBeVisible();
  const poor = await figure('贫困村、贫困户');
  expect(poor.getByText('98.00%')).toBeVisible();
  expect(poor.getByText('已达标')).toBeVisible();
});

it('shows a dash and "not applicable" where there is nothing to count', async () => {
  openPage('/dashboard', 'director');
  const rate = await screen.findByRole('heading', { level: 3, name: '受理率' });
  const shown = within(rate.parentElement?.parentElement as HTMLElement);
  expect(shown.getByText('—')).toBeVisible();
  expect(shown.getByText('不适用，没有案件')).toBeVisible();
});

it('opens the cases behind each of its numbers', async () => {
  openPage('/dashboard?from=2026-03&to=2026-11', 'director');
  const behind = await screen.findByRole('navigation', {
    name: '调解成功率（全部纠纷）背后的案件',
  });
  const paths = within(behind)
    .getAllByRole('link')
    .map((link) => `${link.textContent} ${String(link.getAttribute('href'))}`);
  expect(paths).toEqual([
    '算上的 489 /kpis/SUCCESS_RATE_ALL/numerator?from=2026-03&to=2026-11',
    '没算上的 10 /kpis/SUCCESS_RATE_ALL/remainder?from=2026-03&to=2026-11',
    '不计入的 4 /kpis/SUCCESS_RATE_ALL/excluded?from=2026-03&to=2026-11',
  ]);
  await userEvent.click(await screen.findByRole('link', { name: '已超期：2 个期限' }));
  expect(await screen.findByRole('heading', { level: 1, name: '已超期的期限' })).toBeVisible();
  expect((await screen.findAllByText('已超 2 天'))[0]).toBeVisible();
});

it('asks for a part of the cases, and says so above the figures', async () => {
  openPage('/dashboard?from=2026-01&to=2026-11', 'director');
  await userEvent.click(await screen.findByRole('combobox', { name: '绿色通道' }));
  await userEvent.click(await screen.findByRole('option', { name: '只看绿色通道' }));
  const [words] = await screen.findAllByText('芒市司法局，2026-01 至 2026-11，只看绿色通道');
  expect(words).toBeVisible();
});

it('lets the director instruct from a case that may sink the figure', async () => {
  openPage('/dashboard', 'director');
  const form = `/cases/${encodeURIComponent('芒援申字〔2026〕第1号')}/requests/InstructionGiven`;
  await screen.findByText('岩温');
  expect(
    screen.getAllByRole('link', { name: '督办' }).map((link) => link.getAttribute('href')),
  ).toContain(form);
});
