import { localStorageStore, memoryStore, type Store } from 'react-admin';

/**
 * Choices of look stay on the machine; what someone searched for does not, because people search
 * for names and ID numbers.
 */
export function discreetStore(): Store {
  const machine = localStorageStore('1', 'huimin');
  const tab = memoryStore();
  const owner = (key: string) => (key.endsWith('.listParams') ? tab : machine);
  return {
    setup: () => [machine, tab].forEach((store) => store.setup()),
    teardown: () => [machine, tab].forEach((store) => store.teardown()),
    getItem: (key, otherwise) => owner(key).getItem(key, otherwise),
    setItem: (key, value) => owner(key).setItem(key, value),
    removeItem: (key) => owner(key).removeItem(key),
    removeItems: (prefix) => [machine, tab].forEach((store) => store.removeItems(prefix)),
    reset: () => tab.reset(),
    subscribe: (key, callback) => owner(key).subscribe(key, callback),
  };
}
