export const practitionerPath = (id: number | string) => `/practitioners/${id}`;
