const AMOUNT = /^\d{1,12}(\.\d{0,2})?$/;

/** `1234.5` yuan are 123450 fen; counted in digits, because 0.1 + 0.2 is not 0.3. */
export function toFen(yuan: string): number | undefined {
  const amount = yuan.replace(/[,，\s]/g, '');
  if (!AMOUNT.test(amount)) return undefined;
  const [whole = '', part = ''] = amount.split('.');
  return Number(whole + part.padEnd(2, '0'));
}

export const toYuan = (fen: number | undefined) =>
  fen === undefined ? '' : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
