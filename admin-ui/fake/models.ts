import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormSchema } from '../src/api/types';

/** npm runs scripts in the module's own folder. */
const PROCESSES = join(process.cwd(), '../processes');

const find = (fileName: string) => {
  const path = readdirSync(PROCESSES, { recursive: true, encoding: 'utf8' }).find(
    (file) => file.endsWith(`/${fileName}`) && !file.startsWith('target'),
  );
  if (!path) throw new Error(`No ${fileName} in ${PROCESSES}`);
  return readFileSync(join(PROCESSES, path), 'utf8');
};

/** The real forms and diagrams: what is tested here is what the office will see. */
export const formOf = (activity: string) => JSON.parse(find(`${activity}.json`)) as FormSchema;
export const diagramOf = (process: string) => find(`${process}.bpmn`);
