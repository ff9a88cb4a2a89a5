import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

const firstCase = async () => {
  const link = (await screen.findAllByRole('link', { name: /〔/ }))[0];
  if (!link) throw new Error('There is no missed day');
  return link;
};

it('counts what was missed and what nobody has explained', async () => {
  openPage('/breaches', 'director');
  await firstCase();
  expect(await screen.findByText(/项尚未说明原因/)).toBeInTheDocument();
});

it('takes a cause once, and says what it lacks', async () => {
  openPage('/breaches', 'head');
  await userEvent.click(await firstCase());
  await userEvent.click(await screen.findByRole('button', { name: '说明原因' }));
  await userEvent.click(await screen.findByRole('combobox', { name: /原因/ }));
  await userEvent.click(await screen.findByRole('option', { name: '人手不足' }));
  const words = screen.getByRole('textbox', { name: /具体情况/ });
  await userEvent.type(words, '忙');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('请用至少 5 个字说明具体情况。')).toBeInTheDocument();
  await userEvent.type(words, '于两个案件同时开庭');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.getByText('人手不足')).toBeInTheDocument());
  expect(screen.queryByRole('button', { name: '说明原因' })).toBeNull();
});

it('asks after a case, and reads why it cannot be asked again at once', async () => {
  openPage('/breaches', 'director');
  await userEvent.click(await firstCase());
  const nudge = async () => {
    await userEvent.click((await screen.findAllByRole('button', { name: '催办' }))[0] as Element);
    await userEvent.click(
      (await screen.findAllByRole('button', { name: '催办' })).at(-1) as Element,
    );
  };
  await nudge();
  expect(await screen.findByText(/王局长 于/)).toBeInTheDocument();
  await nudge();
  expect(await screen.findByText('刚刚催办过，请稍后再催。')).toBeInTheDocument();
});
