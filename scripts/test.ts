import { ensureBrowser } from './ensure-browser';
import { runQuickSteps } from './quick-steps';
import { playwrightReport, vitestReport } from './reports';
import { runSteps, type Step, sum } from './step';

const vitest = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project'] as const;
const playwright = ['playwright', 'test', '--config', 'tests/playwright.config.ts'] as const;

/** What the quick checks leave out: it needs the built extension or a browser. */
const steps: readonly Step[] = [
  { title: 'Chrome package', command: ['wxt', 'zip'] },
  { title: 'Firefox package and sources', command: ['wxt', 'zip', '--browser', 'firefox'] },
  { title: 'sizes', command: ['size-limit'] },
  { title: 'build tests', command: [...vitest, 'build'], report: vitestReport },
  { title: 'browser tests', command: [...vitest, 'browser'], report: vitestReport },
  {
    title: 'Chromium, end to end',
    command: [...playwright, '--project', 'chromium'],
    report: playwrightReport,
  },
  {
    title: 'Firefox, end to end',
    command: [...playwright, '--project', 'firefox'],
    report: playwrightReport,
  },
];

// Both are looked for before anything runs, so that a missing one is told at once.
ensureBrowser('chromium');
ensureBrowser('firefox');

const { passed, failed } = sum([await runQuickSteps(), await runSteps(steps)]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
