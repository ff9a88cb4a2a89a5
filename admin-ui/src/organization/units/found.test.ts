import { expect, it } from 'vitest';
import { found } from './found';
import type { UnitOfTree } from './types';

const unit = (id: number, name: string, parent: number | null): UnitOfTree => ({
  id,
  name,
  parent,
  kind: 'STATION',
  depth: 0,
  movable: true,
  office: true,
  moves: [],
});
const units = [
  unit(1, '芒市司法局', null),
  unit(2, '勐戛司法所', 1),
  unit(3, '芒丙村调委会', 2),
  unit(4, '遮放司法所', 1),
];
const names = (word: string) => found(units, word).map(({ name }) => name);

it('finds a unit with those above it', () =>
  expect(names('芒丙')).toEqual(['芒市司法局', '勐戛司法所', '芒丙村调委会']));

it('shows all when nothing is sought, and nothing when nothing is called so', () => {
  expect(names(' ')).toHaveLength(4);
  expect(names('瑞丽')).toEqual([]);
});
