export const zh = {
  title: '更正登记内容：%{number}',
  hint: '更正会记下由谁、何时、从什么改为什么和原因。收到申请的时间、告知和核实的记录不能更正；期限、绿色通道和统计不随更正改变。',
  why: '为什么更正',
  reason: '更正的原因',
  save: '保存更正',
  done: '已更正，原来的内容保留在案件页。',
};

export const en: typeof zh = {
  title: 'Correct the registration of %{number}',
  hint: 'Who, when, from what to what and why stays on record. The receipt and what was told and weighed then cannot be corrected; deadlines, green channel and figures do not change.',
  why: 'Why it is corrected',
  reason: 'Reason',
  save: 'Save the correction',
  done: 'Corrected; what stood before is kept on the case page.',
};
