import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../scripts/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // What a passing test prints is noise.
    silent: 'passed-only',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          environment: 'node',
          // A process for each of the files costs three times the CPU; none leaves anything behind.
          pool: 'threads',
          isolate: false,
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        root,
        test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...findChromium(),
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
