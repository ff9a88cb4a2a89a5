import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

const enter = async (password: string) => {
  await userEvent.type(await screen.findByLabelText(/用户名/), 'reviewer');
  await userEvent.type(screen.getByLabelText(/密码/), password);
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
};

it('leads back to the page that asked for the login', async () => {
  openPage('/cases', 'nobody');
  await enter('demo');
  expect(await screen.findByRole('heading', { level: 1, name: '案件' })).toBeInTheDocument();
});

it('says in words that the password is wrong', async () => {
  openPage('/', 'nobody');
  await enter('wrong');
  expect(await screen.findByText('用户名或密码不正确，请重新输入。')).toBeInTheDocument();
});

it('comes back to the page after the session was lost', async () => {
  const backend = openPage('/tasks', 'reviewer');
  await screen.findByText('您名下没有任务');
  backend.me = null;
  await userEvent.click(screen.getByRole('tab', { name: '本单位' }));
  await enter('demo');
  expect(await screen.findByRole('heading', { level: 1, name: '待办任务' })).toBeInTheDocument();
});
