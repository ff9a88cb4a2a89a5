import type { Diagram } from './types';

/** One way through a model; a case may come to a phase more than once. */
export interface Run {
  id: string;
  diagram: Diagram;
  nth: number;
}

/** In the order of the diagrams, each told from the others of its model by its number. */
export function runsOf(diagrams: Diagram[]): Run[] {
  const seen = new Map<string, number>();
  return diagrams.map((diagram) => {
    const nth = (seen.get(diagram.process) ?? 0) + 1;
    seen.set(diagram.process, nth);
    return { id: `${diagram.process} ${nth}`, diagram, nth };
  });
}
