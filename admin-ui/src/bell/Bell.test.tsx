import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

const openBell = async () => {
  const bell = await screen.findByRole('button', { name: '通知，3 条未读' });
  bell.focus();
  await userEvent.keyboard('{Enter}');
  return within(await screen.findByRole('dialog', { name: '通知' }));
};

it('counts what is unread, and says that there is no mail', async () => {
  openPage('/tasks', 'reviewer');
  const panel = await openBell();
  expect(panel.getByText(/没有配置邮件服务器/)).toBeInTheDocument();
  expect(panel.getByRole('link', { name: /已超期.*审查决定期限.*2026-11-20/ })).toBeInTheDocument();
  expect(panel.getByRole('link', { name: /新的待办任务.*核对申请材料/ })).toBeInTheDocument();
});

it('leads to the case, and what was opened is read', async () => {
  openPage('/tasks', 'reviewer');
  const panel = await openBell();
  await userEvent.click(panel.getByRole('link', { name: /已超期/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /第4号/ })).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: '通知，2 条未读' })).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('shows older ones, and marks all as read at once', async () => {
  openPage('/tasks', 'reviewer');
  const panel = await openBell();
  expect(panel.queryByRole('link', { name: /被退回/ })).not.toBeInTheDocument();
  await userEvent.click(panel.getByRole('button', { name: '查看更早的通知' }));
  expect(await panel.findByRole('link', { name: /被退回/ })).toBeInTheDocument();
  await userEvent.click(panel.getByRole('button', { name: '全部标为已读' }));
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('button', { name: '通知' })).toBeInTheDocument();
});

it('keeps what somebody wants to hear of, and says what is wrong with an address', async () => {
  const backend = openPage('/notification-settings', 'reviewer');
  const address = await screen.findByLabelText('邮箱地址');
  await userEvent.type(address, 'nobody');
  await userEvent.click(screen.getByRole('button', { name: '保存设置' }));
  expect(await screen.findByText('不是邮箱地址，例如 name@example.cn')).toBeInTheDocument();
  await userEvent.type(address, '@example.cn');
  await userEvent.click(screen.getByRole('combobox', { name: '催办' }));
  await userEvent.click(screen.getByRole('option', { name: '不通知' }));
  await userEvent.click(screen.getByRole('combobox', { name: '已超期' }));
  expect(screen.queryByRole('option', { name: '不通知' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('option', { name: '只要站内提醒' }));
  await userEvent.click(screen.getByRole('button', { name: '保存设置' }));
  await waitFor(() => expect(backend.bell.settings.mailAddress).toBe('nobody@example.cn'));
  const channels = new Map(backend.bell.settings.kinds.map((one) => [one.kind, one.channel]));
  expect(channels.get('NUDGE')).toBe('NONE');
  expect(channels.get('BREACH')).toBe('BELL');
});

it('lets the operator send again what could not be sent', async () => {
  openPage('/operations', 'admin');
  await userEvent.click(await screen.findByRole('button', { name: '重新发送给刀局长' }));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: '重新发送给刀局长' })).not.toBeInTheDocument(),
  );
  await userEvent.click(screen.getByRole('button', { name: '全部重新发送' }));
  expect(await screen.findByText('没有未能发出的邮件。')).toBeInTheDocument();
});
