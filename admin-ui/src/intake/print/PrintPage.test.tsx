import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { seedCases } from '../../../fake/cases';
import { openPage } from '../../test/openPage';

const number = encodeURIComponent(seedCases()[0]?.number ?? '');

it('prints everything that is missing, until when, and that it is asked for once', async () => {
  openPage(`/print/supplement/${number}`, 'intake');
  expect(await screen.findByRole('heading', { name: '补充材料/说明通知书' })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: '工资条' })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: '劳动合同' })).toBeInTheDocument();
  expect(screen.getByText(/起10日内提交。以上为一次性告知的全部内容。/)).toBeInTheDocument();
  expect(screen.getByText('2026年3月5日')).toBeInTheDocument();
});

it('prints what was handed in, with its copies and a line to sign on', async () => {
  openPage(`/print/receipt/${number}`, 'intake');
  expect(await screen.findByRole('cell', { name: '身份证复印件' })).toBeInTheDocument();
  expect(screen.getByText(/^申请人（签名）：/)).toBeInTheDocument();
});
