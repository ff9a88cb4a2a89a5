import { useGetIdentity } from 'react-admin';
import type { Me } from '../api/types';

/** Who is using the program; undefined until the server has said so. */
export const useMe = (): Me | undefined => useGetIdentity().identity as Me | undefined;
