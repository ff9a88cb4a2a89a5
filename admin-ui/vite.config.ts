/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { workerKnowsFiles } from './worker.vite.ts';

const noCompilingValidator = fileURLToPath(
  new URL('src/worklist/form/compilingValidator.ts', import.meta.url),
);

export default defineConfig({
  base: '/admin/',
  plugins: [react(), workerKnowsFiles()],
  resolve: { alias: { '@rjsf/validator-ajv8': noCompilingValidator } },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  build: {
    outDir: 'target/ui',
    emptyOutDir: true,
    // The last browsers of Windows 7 and their Chinese derivatives.
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.4'],
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: { index: 'index.html', worker: 'src/offline/worker.ts' },
      output: {
        // The worker is known by its address.
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom|@tanstack)[\\/]/,
              priority: 20,
            },
            {
              name: 'mui',
              test: /node_modules[\\/](@mui[\\/](material|system|utils|styled-engine|private-theming)|@emotion)[\\/]/,
              priority: 15,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // So that the alias above holds inside RJSF, too.
    server: { deps: { inline: [/@rjsf/] } },
    testTimeout: 60_000,
  },
});
