/** 统一社会信用代码, GB 32100-2015: by which firms, authorities and associations are known. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY = WEIGHTS.length;

export function isCreditCode(code: string): boolean {
  const values = [...code].map((character) => CHARACTERS.indexOf(character));
  if (code.length !== BODY + 1 || values.some((value) => value < 0)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0);
  return values[BODY] === (CHARACTERS.length - (sum % CHARACTERS.length)) % CHARACTERS.length;
}
