import { describe, expect, it } from 'vitest';
import { birthDateOf, faultOf, isMale, normalizeId } from './idNumber';

const TODAY = '2026-11-23';

describe('a citizen’s ID number', () => {
  it.each([
    '11010519491231002X',
    '533103198001010014',
    '53310319850712334X',
    '533103196608180037',
    '533103201202291232',
    '140521197506154560',
  ])('%s is right', (id) => expect(faultOf(id, TODAY)).toBeUndefined());

  it('has a wrong check character', () =>
    expect(faultOf('533103198001010013', TODAY)).toBe('checksum'));

  it('has a birth date that does not exist', () =>
    expect(faultOf('11010519490231002X', TODAY)).toBe('date'));

  it('has a birth date to come', () => expect(faultOf('11010520990101002X', TODAY)).toBe('date'));

  it('is of the old kind with 15 digits', () =>
    expect(faultOf('110105491231002', TODAY)).toBe('format'));

  it('is typed with spaces, full-width digits and a small x', () => {
    expect(normalizeId('110105 19491231 002x')).toBe('11010519491231002X');
    expect(normalizeId('１１０１０５１９４９１２３１００２ｘ')).toBe('11010519491231002X');
  });

  it('tells birth date and sex', () => {
    expect(birthDateOf('533103198001010014', TODAY)).toBe('1980-01-01');
    expect(isMale('533103198001010014')).toBe(true);
    expect(isMale('11010519491231002X')).toBe(false);
  });
});
