import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { FakeBackend } from '../../../fake/FakeBackend';
import { STEPS } from '../../../fake/steps';
import { formOf } from '../../../fake/models';
import { openPage } from '../../test/openPage';
import { forgetWishes } from './wishes';

const asksForAFirm = (activity: string) => {
  const properties = formOf(activity).properties ?? {};
  return 'firmId' in properties;
};

function openAssignment() {
  const activity = STEPS.map((step) => step.activity).find(asksForAFirm);
  const id = new FakeBackend().worklist.rows.find((open) => open.activityId === activity)?.id ?? '';
  const backend = openPage(`/tasks/${id}`, 'head');
  const task = backend.worklist.rows.find((open) => open.id === id);
  if (task && backend.me) task.assignee = { id: backend.me.id, name: backend.me.name };
}

const firms = () => screen.findByRole('radiogroup', { name: /承办单位/ });

beforeEach(forgetWishes);

it('shows the most fitting firm first, and why', async () => {
  openAssignment();
  const [first] = within(await firms()).getAllByRole('radio');
  expect(first).toHaveAccessibleName('云南孔雀律师事务所');
  expect(within(await firms()).getAllByText(/擅长此类案件/)[0]).toBeInTheDocument();
});

it('keeps a barred firm in sight with its reason, and out of reach', async () => {
  openAssignment();
  const barred = within(await firms()).getByRole('radio', { name: '芒市城关法律服务所' });
  expect(barred).toBeDisabled();
  expect(barred).toHaveAccessibleDescription(/没有可以承办本案的人员/);
});

it('is walked through by keyboard', async () => {
  openAssignment();
  const group = await firms();
  within(group).getByRole('radio', { name: '云南孔雀律师事务所' }).focus();
  await userEvent.keyboard(' ');
  expect(within(group).getByRole('radio', { name: '云南孔雀律师事务所' })).toBeChecked();
});

it('takes whom the recipient asks for together with the firm', async () => {
  openAssignment();
  await firms();
  await userEvent.click(screen.getByRole('combobox', { name: /点援/ }));
  await userEvent.click(await screen.findByRole('option', { name: /岩温/ }));
  await waitFor(async () =>
    expect(within(await firms()).getByRole('radio', { name: '云南孔雀律师事务所' })).toBeChecked(),
  );
  expect(await screen.findByRole('radio', { name: '岩温' })).toBeChecked();
  expect(screen.getAllByText('受援人点名').length).toBeGreaterThan(0);
});

it('does not take whom the recipient asks for in vain', async () => {
  openAssignment();
  await firms();
  await userEvent.click(screen.getByRole('combobox', { name: /点援/ }));
  await userEvent.click(await screen.findByRole('option', { name: /尹顺昌/ }));
  await waitFor(async () =>
    expect(
      within(await firms())
        .getAllByRole('radio')
        .some((one) => one.matches(':checked')),
    ).toBe(false),
  );
});
