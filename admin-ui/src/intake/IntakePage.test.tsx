import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

/** The applicant's inputs come before the opponent's of the same name. */
const firstOf = async (label: RegExp) => (await screen.findAllByLabelText(label))[0] as HTMLElement;

const type = async (label: RegExp, text: string) => {
  const input = await firstOf(label);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
};

const choose = async (label: RegExp, option: RegExp) => {
  await userEvent.click(await screen.findByRole('combobox', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

const register = async () =>
  userEvent.click(await screen.findByRole('button', { name: '登记申请' }));

it('refuses a wrong ID number beside its field', async () => {
  openPage('/intake', 'intake');
  await type(/证件号码/, '110105194912310021');
  await register();
  expect(await screen.findByText(/校验位不符/)).toBeInTheDocument();
});

it('tells birth date and sex from the number', async () => {
  openPage('/intake', 'intake');
  await type(/证件号码/, '11010519491231002x');
  expect(await screen.findByText('出生日期 1949-12-31，女')).toBeInTheDocument();
});

it('says in plain words that a group opens the green channel', async () => {
  openPage('/intake', 'intake');
  await choose(/人群类别/, /最低生活保障/);
  expect(await screen.findByText(/一般开通绿色通道/)).toBeInTheDocument();
});

it('registers an application and reads its number out', async () => {
  const backend = openPage('/intake', 'intake');
  await type(/^姓名/, '王芳');
  await type(/证件号码/, '533103198001010014');
  await type(/^电话/, '13800001111');
  await type(/^住址/, '风平镇');
  await choose(/^申请事项/, /支付劳动报酬/);
  await type(/案情和请求/, '拖欠工资');
  await register();
  expect(await screen.findByText('芒援申字〔2026〕第61号')).toBeInTheDocument();
  expect(backend.cases[0]?.applicant).toBe('王芳');
  await userEvent.click(screen.getByRole('button', { name: '再登记一件' }));
  expect(await firstOf(/^姓名/)).toHaveValue('');
});
