import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FakeBackend } from '../../fake/FakeBackend';
import { casePath } from '../cases/casePath';
import { openPage } from '../test/openPage';

/** A case whose lawyer is at the progress entries. */
const handled = () => {
  const found = new FakeBackend().cases.find((row) => row.stage === 'HANDLING');
  if (!found) throw new Error('Nothing is handled');
  return found;
};

it('shows how the client is reached only when asked', async () => {
  openPage(casePath(handled().number), 'lawyer');
  const show = await screen.findByRole('button', { name: '查看联系方式' });
  expect(screen.queryByText('13887001234')).not.toBeInTheDocument();
  await userEvent.click(show);
  const call = await screen.findByRole('link', { name: '13887001234' });
  expect(call).toHaveAttribute('href', 'tel:13887001234');
});

it('puts what comes next on top', async () => {
  openPage(casePath(handled().number), 'lawyer');
  const [first] = await screen.findAllByRole('region');
  expect(within(first as HTMLElement).getByRole('link', { name: '记录办案进展' })).toBeVisible();
});

it('opens the form with what was done already chosen', async () => {
  openPage(casePath(handled().number), 'lawyer');
  await userEvent.click(await screen.findByRole('link', { name: '阅卷' }));
  expect(await screen.findByRole('combobox', { name: /进展事项/ })).toHaveTextContent('阅卷');
  expect(screen.getByLabelText('否')).toBeChecked();
});

it('names the next hearing and where it is', async () => {
  openPage(casePath(handled().number), 'lawyer');
  expect(await screen.findByText('芒市人民法院第三法庭')).toBeVisible();
});
