export const casePath = (number: string) => `/cases/${encodeURIComponent(number)}`;

/** The case, opened at one of its diagrams. */
export const diagramPath = (number: string, process: string) =>
  `${casePath(number)}?diagram=${process}`;

/** A paper of the case on one page, to be printed. */
export const printPath = (paper: 'receipt' | 'supplement', number: string) =>
  `/print/${paper}/${encodeURIComponent(number)}`;
