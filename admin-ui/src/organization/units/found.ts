import type { UnitOfTree } from './types';

/** The units that are called so, each with those above it, so that one sees where it hangs. */
export function found(units: UnitOfTree[], word: string): UnitOfTree[] {
  const sought = word.trim();
  if (!sought) return units;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const kept = new Set<number>();
  for (const unit of units.filter(({ name }) => name.includes(sought))) {
    for (let at: UnitOfTree | undefined = unit; at; at = byId.get(at.parent ?? 0)) kept.add(at.id);
  }
  return units.filter(({ id }) => kept.has(id));
}
