export const casePath = (number: string) => `/cases/${encodeURIComponent(number)}`;
