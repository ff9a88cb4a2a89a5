import type { KpiMonth } from './types';

/** Where a chart draws a month and a rate; the scale begins below the lowest rate, so that one per cent can be seen. */
export interface Frame {
  width: number;
  height: number;
  months: number;
  lowest: number;
}

const STEP = 10;

/** In whole tens, and never above what is drawn. */
export function lowestRate(months: KpiMonth[], target: string | null): number {
  const rates = months
    .flatMap(({ value, lastYear }) => [value, lastYear])
    .concat(target)
    .filter((rate) => rate !== null)
    .map(Number);
  const lowest = Math.min(90, ...rates);
  return Math.max(0, Math.floor(lowest / STEP) * STEP);
}

export const x = ({ width, months }: Frame, month: number) =>
  months === 1 ? width / 2 : (width * month) / (months - 1);

export const y = ({ height, lowest }: Frame, rate: number) =>
  height - (height * (rate - lowest)) / (100 - lowest);

/** A line through the months that have a rate; a month without one breaks it. */
export function line(frame: Frame, rates: (string | null)[]): string {
  let pen = 'M';
  return rates
    .map((rate, month) => {
      if (rate === null) {
        pen = 'M';
        return '';
      }
      const point = `${pen}${x(frame, month).toFixed(1)} ${y(frame, Number(rate)).toFixed(1)}`;
      pen = 'L';
      return point;
    })
    .join('');
}
