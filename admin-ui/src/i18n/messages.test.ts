import english from 'ra-language-english';
import { expect, it } from 'vitest';
import { i18nProvider } from './i18nProvider';
import { en, ours, zh } from './messages';
import { raChinese } from './raChinese';

const flatten = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : flatten(value as object, `${path}${key}.`),
  );
const keys = (words: object) =>
  flatten(words)
    .map(([key]) => key)
    .sort();
const slots = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name);

it('says everything in both languages', () => {
  expect(keys(zh)).toEqual(keys(en));
});

it('says everything of react-admin in Chinese', () => {
  expect(keys(raChinese)).toEqual(keys(english));
});

it('fills no slot in Chinese that English does not fill', () => {
  const inEnglish = new Map(flatten(en));
  for (const [key, text] of flatten(zh)) {
    const known = slots(inEnglish.get(key) ?? '');
    expect(known, key).toEqual(expect.arrayContaining(slots(text)));
  }
});

it('has no plural form in Chinese, of which only the first would ever be shown', () => {
  expect(flatten(zh).filter(([, text]) => text.includes('||||'))).toEqual([]);
});

it('shows a count in Chinese', () => {
  expect(i18nProvider.translate('ra.action.bulk_actions', { smart_count: 3 })).toBe('已选择 3 项');
});

it('lets no folder hide the words of another', () => {
  const first = ours.flatMap((folder) => Object.keys(folder.zh));
  expect(first.filter((word, at) => first.indexOf(word) !== at)).toEqual([]);
});
