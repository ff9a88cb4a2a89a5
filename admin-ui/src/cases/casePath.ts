export const casePath = (number: string) => `/cases/${encodeURIComponent(number)}`;

/** A paper of the case on one page, to be printed. */
export const printPath = (paper: 'receipt' | 'supplement', number: string) =>
  `/print/${paper}/${encodeURIComponent(number)}`;
