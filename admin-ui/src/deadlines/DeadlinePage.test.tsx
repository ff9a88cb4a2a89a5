import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

it('counts a limit and says why, day by day', async () => {
  openPage('/deadlines', 'director');
  const clock = await screen.findByRole('combobox', { name: /事项和期限/ });
  await userEvent.type(clock, '审查');
  await userEvent.click(await screen.findByRole('option', { name: '收到申请 → 审查决定期限' }));
  await userEvent.click(screen.getByRole('button', { name: '计算' }));
  expect(await screen.findByText('2026-10-08 周四')).toBeVisible();
  expect(screen.getByText('10月1日为法定休假日（国庆节），顺延至10月8日')).toBeVisible();
  const days = screen.getByRole('region', { name: '逐日计算' });
  expect(within(days).getAllByRole('listitem')).toHaveLength(4);
});

it('asks for the hour only where the law counts in hours', async () => {
  openPage('/deadlines', 'director');
  const clock = await screen.findByRole('combobox', { name: /事项和期限/ });
  expect(screen.getByLabelText(/发生日期/)).toBeVisible();
  await userEvent.type(clock, '转交');
  await userEvent.click(await screen.findByRole('option', { name: /转交申请期限/ }));
  expect(screen.getByLabelText(/发生时间/)).toBeVisible();
});
