import { casePath } from '../casePath';

export const requestPath = (number: string, name: string) => `${casePath(number)}/requests/${name}`;
