import { createContext, useContext } from 'react';
import type { Bulk } from './useBulk';

const ListBulk = createContext<Bulk | null>(null);

export const ListBulkProvider = ListBulk.Provider;

/** What the list around a row does to many tasks, so that the row's own deed is told and undone in the same place; null outside a list. */
export const useListBulk = () => useContext(ListBulk);
