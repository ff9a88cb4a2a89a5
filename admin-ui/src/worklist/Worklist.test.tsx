import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PEOPLE } from '../../fake/people';
import { openPage } from '../test/openPage';

const rowOf = async (number: string) => {
  const cell = await screen.findByText(number);
  return within(cell.closest('tr') as HTMLElement);
};

const showUnit = async () => userEvent.click(await screen.findByRole('tab', { name: '本单位' }));

/** The first task that anybody of this role may claim. */
const freeTask = (backend: ReturnType<typeof openPage>, role: string) => {
  const task = backend.tasks.find((open) => open.role === role && !open.assignee);
  if (!task) throw new Error(`No free task for ${role}`);
  return task;
};

it('tells someone without tasks what to do', async () => {
  openPage('/tasks', 'reviewer');
  expect(await screen.findByText('您名下没有任务')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '看本单位' }));
  expect(await screen.findAllByRole('button', { name: /^认领/ })).not.toHaveLength(0);
});

it('gives a task to the officer who claims it', async () => {
  const backend = openPage('/tasks', 'reviewer');
  const task = freeTask(backend, 'REVIEWER');
  await showUnit();
  const row = await rowOf(task.caseNumber);
  await userEvent.click(row.getByRole('button', { name: /^认领/ }));
  expect(await screen.findByText('已认领，现在由您办理。')).toBeInTheDocument();
  expect(task.assignee?.name).toBe('李四');
  expect(await row.findByRole('link', { name: /^办理/ })).toBeInTheDocument();
});

it('shows the slower of two officers who was faster, and refreshes', async () => {
  const backend = openPage('/tasks', 'reviewer');
  const task = freeTask(backend, 'REVIEWER');
  await showUnit();
  const row = await rowOf(task.caseNumber);
  const [faster] = PEOPLE;
  if (faster) task.assignee = { id: faster.id, name: faster.name };
  await userEvent.click(row.getByRole('button', { name: /^认领/ }));
  expect(await screen.findByText('这件任务已由张三认领，列表已刷新。')).toBeInTheDocument();
  expect(await row.findByText('张三')).toBeInTheDocument();
  expect(row.queryByRole('button', { name: /^认领/ })).not.toBeInTheDocument();
});

it('hands a task over to a colleague', async () => {
  const backend = openPage('/tasks', 'reviewer');
  const task = freeTask(backend, 'REVIEWER');
  task.assignee = { id: 2, name: '李四' };
  const row = await rowOf(task.caseNumber);
  await userEvent.click(row.getByRole('button', { name: /^移交/ }));
  const dialog = within(await screen.findByRole('dialog', { name: '移交任务' }));
  await userEvent.click(await dialog.findByRole('combobox', { name: '移交给' }));
  await userEvent.click(await screen.findByRole('option', { name: '张三' }));
  await userEvent.click(dialog.getByRole('button', { name: '移交' }));
  expect(await screen.findByText('已移交给张三。')).toBeInTheDocument();
  expect(task.assignee).toEqual({ id: 1, name: '张三' });
});
