type UnitKind = 'BUREAU' | 'AGENCY' | 'STATION' | 'FIRM' | 'COMMITTEE';

/** From that day on it hangs below that unit. */
interface Moved {
  on: string;
  parent: string;
  /** Whether it can still be called off. */
  toCome: boolean;
}

/** A unit as it stood on the day that is looked at; each stands behind the one above it. */
export interface UnitOfTree {
  id: number;
  kind: UnitKind;
  name: string;
  parent: number | null;
  depth: number;
  /** Whether it may be hung elsewhere. */
  movable: boolean;
  /** Whether others may be hung below it. */
  office: boolean;
  moves: Moved[];
}

export interface AskedMove {
  parent: number | null;
  from: string;
}

/** What a move would do. */
export interface MoveTrial {
  unit: string;
  oldParent: string;
  newParent: string;
  from: string;
  units: number;
  openCases: number;
  countedCases: number;
  countedFrom: string;
}
