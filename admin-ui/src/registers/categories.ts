/** The groups for which there are registers. */
export const CATEGORIES = [
  'POOR_REG',
  'OUT_POV',
  'MON_UNSTABLE',
  'MON_EDGE',
  'MON_SUDDEN',
  'DIBAO',
  'TEKUN',
  'DIBAO_EDGE',
  'LINSHI',
];
