import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findBrowser } from './scripts/browser.mjs';

const browser = findBrowser();

/** Bundled before the first test: found one by one, they would make the browser load its page anew in mid-test. */
const BUNDLED = [
  'dequal/lite',
  'pdfjs-dist/legacy/build/pdf.mjs',
  'pdfjs-dist/legacy/build/pdf.worker.mjs',
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  'preact/jsx-dev-runtime',
  '@preact/signals',
  'dompurify',
  'fast-check',
  'fflate',
  'idb',
  'minisearch',
  'prosemirror-commands',
  'prosemirror-history',
  'prosemirror-inputrules',
  'prosemirror-keymap',
  'prosemirror-model',
  'prosemirror-schema-list',
  'prosemirror-state',
  'prosemirror-tables',
  'prosemirror-view',
  'roosterjs-content-model-core',
  'roosterjs-content-model-plugins',
  'saxen',
  'valibot',
];

export default defineConfig({
  plugins: [preact()],
  test: {
    // What is written down is compared, never written by the way: a list that is missing fails (test/corpus/stored-words).
    update: 'none',
    // A machine with other work is slow, and not wrong: what is waited for is given the time that an element on the page is.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,sandbox,scripts,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.{ts,tsx}', 'test/e2e/**', 'node_modules/**'],
          environment: 'node',
          // Properties play hundreds of cases: on a slow machine that takes a while, and a hang is found all the same.
          testTimeout: 20_000,
          // On two cores vitest would leave one of them idle.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        optimizeDeps: { include: BUNDLED },
        test: {
          name: 'browser',
          include: ['{src,sandbox,test}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(browser ? { executablePath: browser.path } : {}), args: chromiumFlags() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
