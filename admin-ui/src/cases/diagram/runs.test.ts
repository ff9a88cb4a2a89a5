import { expect, it } from 'vitest';
import { runsOf } from './runs';
import type { Diagram } from './types';

const of = (process: string) => ({ process, name: process }) as Diagram;

it('tells apart what a case came to twice', () => {
  const runs = runsOf([of('LegalAidCase'), of('TellApplicant'), of('Review'), of('TellApplicant')]);
  expect(runs.map(({ id, nth }) => `${id}: ${nth}`)).toEqual([
    'LegalAidCase 1: 1',
    'TellApplicant 1: 1',
    'Review 1: 1',
    'TellApplicant 2: 2',
  ]);
});
