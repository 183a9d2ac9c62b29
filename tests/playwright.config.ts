import { defineConfig } from '@playwright/test';
import type { TargetOption } from './e2e/fixtures';

/** The built extension in real browsers; tests directly under tests/e2e run in both. */
export default defineConfig<TargetOption>({
  testDir: 'e2e',
  outputDir: '../.output/test-results',
  // Firefox needs some seconds to start on a slow machine, and two cores drive one browser well.
  timeout: 90_000,
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    {
      name: 'chromium',
      testMatch: ['*.test.ts', 'chromium/**/*.test.ts'],
      use: { target: 'chromium' },
    },
    {
      name: 'firefox',
      testMatch: ['*.test.ts', 'firefox/**/*.test.ts'],
      use: { target: 'firefox' },
    },
  ],
});
