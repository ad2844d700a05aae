import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { packs } from './src/build/packs-plugin.ts';
import { policyForPage, readSecurityHeaders } from './src/build/security-headers.ts';

const headers = readSecurityHeaders('public/_headers');

/** Writes the policy of `public/_headers` into the page. Not in development: Vite's own client needs what it forbids. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { server }) =>
      server
        ? html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
        : html.replace('%CSP%', policyForPage(headers)),
  },
};

export default defineConfig({
  plugins: [packs({ root: 'templates' }), react(), policyInPage],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  preview: { headers: { ...headers }, port: 4173, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/ui/**'],
          environment: 'node',
          // The files of a worker share their modules: each would read whole packs anew, a third of the time of these tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/ui-setup.ts'],
        },
      },
    ],
    testTimeout: 20_000,
    // The runner would leave one core idle: on a machine of two, half of the tests' time.
    maxWorkers: '100%',
  },
});
