import { screen, waitFor, within } from '@testing-library/react';
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
  const task = backend.worklist.rows.find((open) => open.role === role && !open.assignee);
  if (!task) throw new Error(`No free task for ${role}`);
  return task;
};

it('opens for someone without tasks where there are some to take', async () => {
  openPage('/tasks', 'reviewer');
  expect(await screen.findByRole('tab', { name: '本单位', selected: true })).toBeVisible();
  expect(await screen.findAllByRole('button', { name: /^认领/ })).not.toHaveLength(0);
});

it('tells someone without tasks what to do', async () => {
  openPage('/tasks', 'reviewer');
  await userEvent.click(await screen.findByRole('tab', { name: '我的任务' }));
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

it('hands a task over to a colleague, and takes it back', async () => {
  const backend = openPage('/tasks', 'reviewer');
  const task = freeTask(backend, 'REVIEWER');
  task.assignee = { id: 2, name: '李四' };
  const row = await rowOf(task.caseNumber);
  await userEvent.click(row.getByRole('button', { name: /^移交/ }));
  const dialog = within(await screen.findByRole('dialog', { name: '移交任务' }));
  await userEvent.click(await dialog.findByRole('combobox', { name: '移交给' }));
  await userEvent.click(await screen.findByRole('option', { name: '张三' }));
  await userEvent.click(dialog.getByRole('button', { name: '移交' }));
  expect(await screen.findByText('已移交给张三 1 件。')).toBeInTheDocument();
  expect(task.assignee).toEqual({ id: 1, name: '张三' });
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText('已撤销 1 件。')).toBeInTheDocument();
  expect(task.assignee).toMatchObject({ name: '李四' });
});

const markAll = async () =>
  userEvent.click(await screen.findByRole('checkbox', { name: '全选本页' }));

it('claims what is marked, names what was not, and takes it back', async () => {
  const backend = openPage('/tasks', 'reviewer');
  const role = (task: { role: string }) => task.role === 'REVIEWER' || task.role === 'INTAKE';
  await showUnit();
  await markAll();
  const lost = freeTask(backend, 'REVIEWER');
  lost.assignee = { id: 1, name: '张三' };
  await userEvent.click(screen.getByRole('button', { name: '批量认领' }));
  expect(await screen.findByText('1 件没有办成：')).toBeInTheDocument();
  expect(screen.getByText(/这项任务由张三办理/)).toBeInTheDocument();
  const mine = () =>
    backend.worklist.rows.filter((task) => role(task) && task.assignee?.name === '李四');
  expect(mine()).not.toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText(/已撤销/)).toBeInTheDocument();
  expect(mine()).toHaveLength(0);
});

it('hands over what is marked, and takes it back', async () => {
  const backend = openPage('/tasks', 'reviewer');
  const task = freeTask(backend, 'REVIEWER');
  task.assignee = { id: 2, name: '李四' };
  await markAll();
  await userEvent.click(screen.getByRole('button', { name: '批量移交' }));
  const dialog = within(await screen.findByRole('dialog', { name: '移交任务' }));
  await userEvent.click(await dialog.findByRole('combobox', { name: '移交给' }));
  await userEvent.click(await screen.findByRole('option', { name: '张三' }));
  await userEvent.click(dialog.getByRole('button', { name: '移交' }));
  expect(await screen.findByText('已移交给张三 1 件。')).toBeInTheDocument();
  expect(task.assignee.name).toBe('张三');
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText(/已撤销 1 件/)).toBeInTheDocument();
  expect(task.assignee.name).toBe('李四');
});

it('is worked by the keyboard alone: mark, claim, go on', async () => {
  const backend = openPage('/tasks', 'reviewer');
  await showUnit();
  const [first, second] = await screen.findAllByRole('checkbox', { name: /^选择/ });
  first?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  await userEvent.keyboard(' c');
  expect(await screen.findByText(/已认领 1 件/)).toBeInTheDocument();
  expect(backend.worklist.rows.filter((task) => task.assignee?.name === '李四')).toHaveLength(1);
});

it('keeps a view under a name, and opens it again', async () => {
  openPage('/tasks', 'reviewer');
  await showUnit();
  await userEvent.click(screen.getByRole('button', { name: '视图' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '保存当前视图…' }));
  const dialog = within(await screen.findByRole('dialog', { name: '保存当前视图…' }));
  await userEvent.type(dialog.getByRole('textbox', { name: /视图名称/ }), '审查');
  await userEvent.click(dialog.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('视图已保存。')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('tab', { name: '我的任务' }));
  await userEvent.click(screen.getByRole('button', { name: '视图' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: '审查' }));
  await waitFor(() =>
    expect(screen.getByRole('tab', { name: '本单位' })).toHaveAttribute('aria-selected', 'true'),
  );
});
