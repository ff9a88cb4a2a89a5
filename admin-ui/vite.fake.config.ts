import { mergeConfig } from 'vite';
import { fakeBackend } from './fake/vitePlugin';
import base from './vite.config';

/** The pages without a server, for looking at them. */
export default mergeConfig(base, { plugins: [fakeBackend()] });
