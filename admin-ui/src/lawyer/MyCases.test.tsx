import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

it('shows each case with the one thing to do next', async () => {
  openPage('/', 'lawyer');
  const cards = await screen.findAllByRole('article');
  expect(within(cards[0] as HTMLElement).getByRole('link', { name: /约见受援人/ })).toBeVisible();
  expect(screen.getAllByText('等待法律援助中心办理')).not.toHaveLength(0);
});

it('records progress in the case and comes back with a confirmation', async () => {
  openPage('/', 'lawyer');
  const [step] = await screen.findAllByRole('link', { name: /记录办案进展/ });
  await userEvent.click(step as HTMLElement);
  await userEvent.click(await screen.findByRole('combobox', { name: /进展事项/ }));
  await userEvent.click(await screen.findByRole('option', { name: '阅卷' }));
  await userEvent.click(screen.getByLabelText('直接'));
  await userEvent.type(screen.getByRole('textbox', { name: /主要内容/ }), '已阅卷');
  await userEvent.click(screen.getByLabelText('否'));
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  expect(await screen.findByText(/已提交：.*承办中/)).toBeInTheDocument();
  expect(await screen.findByRole('heading', { level: 1, name: '我的案件' })).toBeInTheDocument();
});
