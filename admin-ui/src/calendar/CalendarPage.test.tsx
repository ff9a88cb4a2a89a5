import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

it('shows the year by signs and says who says so', async () => {
  openPage('/calendar', 'intake');
  const april = await screen.findByRole('table', { name: '4月' });
  const feast = within(april).getByTitle(/泼水节：放假（芒市司法局）/);
  expect(feast).toHaveTextContent('13休');
  const march = screen.getByRole('table', { name: '3月' });
  expect(within(march).getByTitle(/阿露窝罗节/)).toHaveTextContent('20族');
  expect(screen.getByText(/2025-12-20 由系统管理员导入/)).toBeVisible();
  expect(screen.getByText(/2027年的全国放假安排还没有导入/)).toBeVisible();
  expect(screen.queryByRole('region', { name: '导入放假安排' })).toBeNull();
});

it('reports the faults of a notice row by row and offers no import', async () => {
  openPage('/calendar', 'admin');
  const form = await screen.findByRole('region', { name: '导入放假安排' });
  await userEvent.type(within(form).getByLabelText(/出处/), '国办发明电〔2026〕8号');
  const file = new File(['{}'], '2027.json', { type: 'application/json' });
  await userEvent.upload(within(form).getByLabelText('选择文件', { selector: 'input' }), file);
  await userEvent.click(within(form).getByRole('button', { name: '试读' }));
  expect(await within(form).findByText(/第2行：2027-01-05不是周六、周日/)).toBeVisible();
  expect(within(form).queryByRole('button', { name: '确认导入' })).toBeNull();
});
