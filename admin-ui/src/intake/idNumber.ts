/** Citizen identification numbers, GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const BODY = WEIGHTS.length;
const FULL_WIDTH = /[０-９Ｘｘ]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

export type IdFault = 'format' | 'date' | 'checksum';

/** Chinese input methods write full-width digits; people write spaces and a small x. */
export const normalizeId = (typed: string | null) =>
  (typed ?? '')
    .replace(/\s+/g, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .toUpperCase();

const checkCharacter = (id: string) =>
  CHECK_CHARACTERS[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(id[i]), 0) % 11];

/** The birth date that a number holds, if there is such a day and it is not to come. */
export function birthDateOf(id: string, today: string): string | undefined {
  const day = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  const date = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return exists && day >= '1900' && day <= today ? day : undefined;
}

export const isMale = (id: string) => Number(id[BODY - 1]) % 2 === 1;

export function faultOf(id: string, today: string): IdFault | undefined {
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return 'format';
  if (!birthDateOf(id, today)) return 'date';
  return checkCharacter(id) === id[BODY] ? undefined : 'checksum';
}
