import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FakeBackend } from '../../../fake/FakeBackend';
import { openPage } from '../../test/openPage';

/** Opens the first task of a kind for somebody who holds it. */
function openTask(activity: string, login: string): FakeBackend {
  const id = firstTask(activity);
  const backend = openPage(`/tasks/${id}`, login);
  const task = backend.worklist.rows.find((open) => open.id === id);
  if (task && backend.me) task.assignee = { id: backend.me.id, name: backend.me.name };
  return backend;
}

const firstTask = (activity: string) => {
  const task = new FakeBackend().worklist.rows.find((open) => open.activityId === activity);
  if (!task) throw new Error(`No ${activity}`);
  return task.id;
};

const submit = async () => userEvent.click(await screen.findByRole('button', { name: '提交' }));
const choose = async (name: string) => userEvent.click(await screen.findByLabelText(name));

it('names each limit of the case with whose it is', async () => {
  openTask('Activity_WriteOpinion', 'reviewer');
  expect(await screen.findByText(/^审查期限（芒市法律援助中心）/)).toBeInTheDocument();
});

it('is claimed first, so that nobody else fills it in', async () => {
  openPage(`/tasks/${firstTask('Activity_WriteOpinion')}`, 'reviewer');
  await userEvent.click(await screen.findByRole('button', { name: /^认领 / }));
  expect(await screen.findByRole('button', { name: '提交' })).toBeEnabled();
  expect(screen.queryByRole('button', { name: '认领并提交' })).toBeNull();
});

it('is claimed with the answers', async () => {
  const id = firstTask('Activity_PaySubsidy');
  const backend = openPage(`/tasks/${id}`, 'finance');
  const task = backend.worklist.rows.find((open) => open.id === id);
  if (task) task.assignee = null;
  await userEvent.type(await screen.findByLabelText(/凭证/), 'P-7');
  await userEvent.click(screen.getByRole('button', { name: '认领并提交' }));
  expect(await screen.findByText('已提交')).toBeInTheDocument();
});

it('can only be read by whoever may not do it', async () => {
  openPage(`/tasks/${firstTask('Activity_WriteOpinion')}`, 'finance');
  expect(await screen.findByRole('button', { name: '提交' })).toBeDisabled();
});

it('shows what is missing beside the fields and goes to the first', async () => {
  openTask('Activity_Decide', 'head');
  await submit();
  expect(await screen.findAllByText('请填写此项。')).toHaveLength(2);
  expect(screen.getByLabelText('给予法律援助')).toHaveFocus();
});

it('asks for the ground of a refusal, and for the form of aid otherwise', async () => {
  openTask('Activity_Decide', 'head');
  await choose('不予法律援助');
  expect(await screen.findByLabelText(/不予援助的情形/)).toBeInTheDocument();
  await choose('给予法律援助');
  expect(await screen.findByLabelText(/援助形式/)).toBeInTheDocument();
  expect(screen.queryByLabelText(/不予援助的情形/)).not.toBeInTheDocument();
});

it('shows what the server refused beside its field, and keeps what was typed', async () => {
  openTask('Activity_PaySubsidy', 'finance');
  await userEvent.type(await screen.findByLabelText(/凭证/), 'P-7');
  fireEvent.change(screen.getByLabelText(/支付日期/), { target: { value: '2099-01-01' } });
  await submit();
  expect(await screen.findByText('日期不能晚于今天')).toBeInTheDocument();
  expect(screen.getByLabelText(/支付日期/)).toHaveFocus();
  expect(screen.getByLabelText(/凭证/)).toHaveValue('P-7');
});

it('tells that somebody else was faster, and keeps what was typed', async () => {
  const backend = openTask('Activity_PaySubsidy', 'finance');
  await userEvent.type(await screen.findByLabelText(/凭证/), 'P-7');
  backend.worklist.rows.forEach((task) => (task.assignee = { id: 99, name: '别人' }));
  await submit();
  expect(await screen.findByText(/任务不在您名下.*已填写的内容仍在/)).toBeInTheDocument();
  expect(screen.getByLabelText(/凭证/)).toHaveValue('P-7');
});

it('moves the case on, and says where it stands now', async () => {
  openTask('Activity_PaySubsidy', 'finance');
  await userEvent.type(await screen.findByLabelText(/凭证/), 'P-7');
  await submit();
  expect(await screen.findByText('已提交')).toBeInTheDocument();
  expect(screen.getByText(/回访中/)).toBeInTheDocument();
});

it('hands the receipt out as soon as the papers are complete', async () => {
  openTask('Activity_CheckMaterials', 'intake');
  await choose('材料齐全，本机构有管辖权');
  await userEvent.type(await screen.findByLabelText(/材料名称/), '身份证');
  await submit();
  expect(await screen.findByRole('link', { name: '打印接收凭证' })).toBeInTheDocument();
});

it('shows the papers of a closing file to whoever checks it', async () => {
  openTask('Activity_CheckClosingFile', 'reviewer');
  expect(await screen.findByRole('heading', { name: '材料' })).toBeInTheDocument();
});
