import type { Report } from './step';

interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
}

/** Vitest's JSON reporter. A test that did not run counts as failed. */
export const vitestReport: Report = {
  options: (file) => ({
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  }),
  count(text) {
    const { numPassedTests, numTotalTests }: VitestReport = JSON.parse(text);
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  },
};

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Playwright's JSON reporter. A flaky or skipped test counts as failed. */
export const playwrightReport: Report = {
  options: (file) => ({
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  }),
  count(text) {
    const { stats }: PlaywrightReport = JSON.parse(text);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
  },
};
