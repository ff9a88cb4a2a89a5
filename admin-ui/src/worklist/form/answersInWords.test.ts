import { expect, it } from 'vitest';
import { answersInWords } from './answersInWords';

const form = {
  properties: {
    kind: {
      title: '进展事项',
      'x-title-en': 'Kind',
      enum: ['READ_FILE'],
      'x-labels': { READ_FILE: { zh: '阅卷', en: 'Read the file' } },
    },
    concluded: { type: 'boolean', title: '案件已办结', 'x-title-en': 'Concluded' },
    content: { title: '主要内容' },
  },
};
const answers = { content: '已阅卷', concluded: false, kind: 'READ_FILE' };

it('says each answer as the form does, in its order', () => {
  expect(answersInWords(form, answers, 'zh')).toBe(
    '进展事项：阅卷\n案件已办结：否\n主要内容：已阅卷',
  );
});

it('does so in English, too', () => {
  expect(answersInWords(form, answers, 'en')).toContain('Kind：Read the file\nConcluded：no');
});
