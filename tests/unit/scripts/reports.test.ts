import { expect, test } from 'vitest';
import { playwrightReport, vitestReport } from '../../../scripts/reports';

test('a vitest case that did not run counts as failed', () => {
  const report = JSON.stringify({ numPassedTests: 5, numTotalTests: 7 });
  expect(vitestReport.count(report)).toEqual({ passed: 5, failed: 2 });
});

test('a flaky or skipped browser case counts as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(playwrightReport.count(JSON.stringify({ stats }))).toEqual({ passed: 5, failed: 6 });
});
