import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { KNOWN } from '../../fake/counter';
import { openPage } from '../test/openPage';

const COMBOBOX = '[role=combobox]';

const type = async (label: RegExp, text: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value: text } });

const choose = async (label: RegExp, option: RegExp) => {
  fireEvent.mouseDown(await screen.findByLabelText(label, { selector: COMBOBOX }));
  fireEvent.click(await screen.findByText(option, { selector: 'li' }));
};

const press = async (name: string) =>
  fireEvent.click(await screen.findByText(name, { selector: 'button' }));

const next = () => press('下一步');

const step = () => document.querySelector('.MuiStepLabel-label.Mui-active')?.textContent;

/** The step is judged before the next one opens. */
const goOn = async () => {
  const before = await waitFor(() => step() ?? Promise.reject(new Error('No step is open')));
  await next();
  await waitFor(() => expect(step()).not.toBe(before));
};

const tell = async () => fireEvent.click(await screen.findByLabelText('已向申请人告知'));

const toApplicant = async () => {
  await goOn();
  await tell();
};

const fillApplicant = async (idNumber: string) => {
  await toApplicant();
  await type(/^姓名(?!或)/, '王芳');
  await type(/^证件号码/, idNumber);
  await type(/^电话/, '13800001111');
  await type(/^住址/, '风平镇');
  await goOn();
};

const fillMatter = async () => {
  await choose(/^申请事项/, /支付劳动报酬/);
  await type(/案情和请求/, '拖欠工资');
};

it('judges a number while it is typed', async () => {
  openPage('/intake', 'intake');
  await toApplicant();
  await type(/^证件号码/, '110105194912310021');
  expect(await screen.findByText(/校验位不符/)).toBeInTheDocument();
  await type(/^证件号码/, '11010519491231002x');
  await waitFor(() => expect(screen.queryByText(/校验位不符/)).toBeNull());
});

it('tells birth date and sex from the number', async () => {
  openPage('/intake', 'intake');
  await toApplicant();
  await type(/^证件号码/, '11010519491231002x');
  expect(await screen.findByText('出生日期 1949-12-31，女')).toBeInTheDocument();
});

it('does not go on before the applicant was told', async () => {
  openPage('/intake', 'intake');
  await next();
  await next();
  expect(await screen.findByText('请先告知，再打开此项。')).toBeInTheDocument();
  expect(screen.getByLabelText(/^姓名(?!或)/)).toBeVisible();
});

it('asks why somebody has no paper', async () => {
  openPage('/intake', 'intake');
  await toApplicant();
  await choose(/^证件类型/, /没有证件/);
  expect(await screen.findByLabelText(/^没有证件的原因/)).toBeVisible();
  expect(screen.queryByLabelText(/^证件号码/)).toBeNull();
});

it('says in plain words that a group opens the green channel', async () => {
  openPage('/intake', 'intake');
  await toApplicant();
  await choose(/人群类别/, /最低生活保障/);
  expect(await screen.findByText(/一般开通绿色通道/)).toBeInTheDocument();
});

it('registers an application and reads its number out', async () => {
  const backend = openPage('/intake', 'intake');
  await fillApplicant('533103198001010014');
  await fillMatter();
  await goOn();
  await goOn();
  await press('登记申请');
  expect(await screen.findByText('芒援申字〔2026〕第61号')).toBeInTheDocument();
  expect(backend.cases[0]?.applicant).toBe('王芳');
  await press('再登记一件');
  expect(await screen.findByLabelText(/^姓名(?!或)/)).toHaveValue('');
});

it('warns of an open case on the same matter and wants a reason', async () => {
  openPage('/intake', 'intake');
  await fillApplicant(KNOWN.applicant);
  await fillMatter();
  expect(await screen.findByText('同一人同一事项已有未办结的案件')).toBeInTheDocument();
  await next();
  expect(await screen.findByLabelText(/仍要登记的理由/)).toBeInvalid();
});

it('warns of a conflict once the number is right', async () => {
  openPage('/intake', 'intake');
  await fillApplicant('533103198001010014');
  await fillMatter();
  await next();
  await type(/^姓名或名称/, '某公司');
  await type(/^身份证号或统一社会信用代码/, KNOWN.opponent);
  await press('添加一人');
  expect(await screen.findByLabelText(/^身份/, { selector: COMBOBOX })).toBeVisible();
  expect(await screen.findByText('可能的利益冲突')).toBeInTheDocument();
});

it('puts an unfinished application away and resumes it', async () => {
  const backend = openPage('/intake', 'intake');
  await toApplicant();
  await type(/^姓名(?!或)/, '王芳');
  await press('存为草稿');
  expect(await screen.findByText(/草稿已保存/)).toBeInTheDocument();
  expect(backend.counter.kept).toHaveLength(1);
  fireEvent.click(await screen.findByRole('menuitem', { name: '待办任务' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '申请登记' }));
  fireEvent.click(await screen.findByLabelText('继续填写：王芳'));
  await next();
  expect(await screen.findByLabelText(/^姓名(?!或)/)).toHaveValue('王芳');
});
