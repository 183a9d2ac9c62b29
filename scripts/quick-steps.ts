import { existsSync } from 'node:fs';
import { vitestReport } from './reports';
import { runLanes, runSteps, type Step, sum, type Tally } from './step';

const rooms = ['lib', 'components', 'entrypoints'].filter((room) => existsSync(room));

/** What the others stand on, and where a mistake is cheapest to find. */
const first: readonly Step[] = [
  { title: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  // Types of the manifest and of the message keys come from here.
  { title: 'generated types', command: ['wxt', 'prepare'] },
];

const reading: readonly Step[] = [
  { title: 'types', command: ['tsc', '--noEmit'] },
  {
    title: 'import ranks',
    command: ['depcruise', '--config', 'scripts/import-ranks.cjs', ...rooms],
  },
  { title: 'unused code', command: ['knip'] },
];

const running: readonly Step[] = [
  {
    title: 'unit tests',
    command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit'],
    report: vitestReport,
  },
];

/** The quick checks: those that read the code beside those that run it. */
export async function runQuickSteps(): Promise<Tally> {
  return sum([await runSteps(first), await runLanes([reading, running])]);
}
