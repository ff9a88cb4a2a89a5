import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

it('lists who takes cases, with firm, languages and load', async () => {
  openPage('/practitioners', 'head');
  const row = (await screen.findByRole('link', { name: '岩温' })).closest('tr') as HTMLElement;
  expect(within(row).getByText('云南孔雀律师事务所')).toBeInTheDocument();
  expect(within(row).getByText('汉语、傣语')).toBeInTheDocument();
  expect(within(row).getByText('7 / 10')).toBeInTheDocument();
});

it('says what to do when nobody fits', async () => {
  openPage('/practitioners', 'head');
  await screen.findByRole('link', { name: '岩温' });
  await userEvent.type(screen.getByPlaceholderText('姓名、单位或执业证号'), '没有');
  expect(await screen.findByText('没有符合条件的承办人员')).toBeInTheDocument();
});

it('shows what the server refused beside the field', async () => {
  openPage('/practitioners/4', 'head');
  const limit = await screen.findByRole('spinbutton', { name: /在办上限/ });
  await userEvent.clear(limit);
  await userEvent.type(limit, '0');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('请填写1至200之间的件数')).toBeInTheDocument();
});

it('enters leave and ends it', async () => {
  openPage('/practitioners/4', 'head');
  await userEvent.click(await screen.findByRole('button', { name: '登记请假' }));
  await userEvent.click(await screen.findByRole('button', { name: '销假' }));
  await waitFor(() => expect(screen.getByText('没有请假记录。')).toBeInTheDocument());
});
