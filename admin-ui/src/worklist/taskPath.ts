export const taskPath = (id: string) => `/tasks/${encodeURIComponent(id)}`;
