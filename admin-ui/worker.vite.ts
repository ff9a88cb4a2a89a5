import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const WORKER = 'worker.js';
/** The page itself under its address, and what is copied as it is. */
const BESIDES = ['', 'favicon.svg'];

/** Tells the worker which files make up the program, so that it can keep all of them. */
export const workerKnowsFiles = (): Plugin => ({
  name: 'worker-knows-files',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const worker = bundle[WORKER];
    if (worker?.type !== 'chunk') throw new Error(`The build has no ${WORKER}`);
    const assets = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
    const files = [...BESIDES, ...assets.sort()];
    const contents = Object.values(bundle).map((file) =>
      file.type === 'chunk' ? file.code : file.source,
    );
    const edition = contents.reduce((hash, text) => hash.update(text), createHash('sha256'));
    worker.code = worker.code
      .replace('__FILES__', JSON.stringify(files))
      .replace('__EDITION__', edition.digest('hex').slice(0, 16));
  },
});
