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
      testIgnore: '**/e2e/firefox/**',
      use: { target: 'chromium' },
    },
    {
      name: 'firefox',
      testIgnore: '**/e2e/chromium/**',
      use: { target: 'firefox' },
    },
  ],
});
