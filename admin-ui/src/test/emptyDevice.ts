import { device } from '../offline/database';

/** Every test begins with a device that nobody has used. */
export async function emptyDevice() {
  for (const { key } of await device.all('entries')) await device.drop('entries', key);
  for (const { id } of await device.all('drafts')) await device.drop('drafts', id);
  for (const { id } of await device.all('copies')) await device.drop('copies', id);
  localStorage.clear();
}
