import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

it('shows who stands in the registers, and leads to the import', async () => {
  openPage('/registers', 'stats');
  expect(await screen.findByText('533103********0014')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '导入名册' })).toHaveAttribute(
    'href',
    '/registers/import',
  );
});

it('tries a list, names its faults and imports the good rows at a word', async () => {
  openPage('/registers/import', 'stats');
  await userEvent.type(await screen.findByRole('textbox', { name: /名册名称/ }), '监测对象');
  await userEvent.click(screen.getByRole('button', { name: '试读' }));
  expect(await screen.findByText('请先选择文件')).toBeInTheDocument();
  const file = new File(['姓名'], '名册.csv', { type: 'text/csv' });
  await userEvent.upload(screen.getByLabelText(/选择文件/, { selector: 'input' }), file);
  await userEvent.click(screen.getByRole('button', { name: '试读' }));
  expect(await screen.findByText(/2 行正确，等待确认；1 行有误/)).toBeInTheDocument();
  expect(screen.getByText('校验位不对')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '确认导入 2 行' }));
  expect(await screen.findByText(/已导入。/)).toBeInTheDocument();
});

it('looks up one person for an officer', async () => {
  openPage('/register-lookup', 'intake');
  await userEvent.type(await screen.findByRole('textbox'), '533103198001010014');
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  expect(await screen.findByText('岩保')).toBeInTheDocument();
});
