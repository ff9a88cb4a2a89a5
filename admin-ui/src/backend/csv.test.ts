import { expect, it } from 'vitest';
import { toCsv } from './csv';

interface Row {
  name: string;
  note?: string | number;
}

const columns = [
  { label: '申请人', value: (row: Row) => row.name },
  { label: '备注', value: (row: Row) => row.note },
];

it('begins with a byte order mark and the headers in Chinese', () => {
  expect(toCsv([], columns)).toBe('\uFEFF申请人,备注');
});

it('defuses what a spreadsheet would run', () => {
  expect(toCsv([{ name: '=1+1', note: '@x' }], columns)).toContain("'=1+1,'@x");
});

it('leaves negative numbers alone and missing values empty', () => {
  expect(toCsv([{ name: '王芳', note: -3 }, { name: '李伟' }], columns)).toContain(
    '王芳,-3\r\n李伟,',
  );
});

it('quotes commas, quotes and line breaks', () => {
  expect(toCsv([{ name: 'a,"b"\nc' }], columns)).toContain('"a,""b""\nc",');
});
