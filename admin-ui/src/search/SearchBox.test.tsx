import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

const typeInto = async (text: string) => {
  await screen.findByRole('tab', { name: '本单位' });
  await userEvent.keyboard('{Control>}k{/Control}');
  const dialog = await screen.findByRole('dialog', { name: '搜索' });
  await userEvent.type(within(dialog).getByRole('textbox'), text);
  return within(dialog);
};

it('opens by Ctrl+K, finds by the beginning of a name, and leads to the case by keyboard', async () => {
  openPage('/tasks', 'intake');
  const dialog = await typeInto('王芳');
  expect((await dialog.findAllByRole('link')).length).toBeGreaterThan(1);
  await userEvent.keyboard('{ArrowDown}');
  expect(dialog.getAllByRole('link')[0]).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: /芒援申字/, level: 1 })).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('says when nothing is found, and goes away by Escape', async () => {
  openPage('/tasks', 'intake');
  const dialog = await typeInto('无此人');
  expect(await dialog.findByText(/没有找到/)).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('is not there for whoever may see no case', async () => {
  openPage('/operations', 'admin');
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /搜索/ })).not.toBeInTheDocument();
});
