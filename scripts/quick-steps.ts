import { existsSync } from 'node:fs';
import { vitestReport } from './reports';
import type { Step } from './step';

const rooms = ['lib', 'components', 'entrypoints'].filter((room) => existsSync(room));

/** The quick checks, in the order in which a mistake is cheapest to find. */
export const quickSteps: readonly Step[] = [
  { title: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  // Types of the manifest and of the message keys come from here.
  { title: 'generated types', command: ['wxt', 'prepare'] },
  { title: 'types', command: ['tsc', '--noEmit'] },
  {
    title: 'import ranks',
    command: ['depcruise', '--config', 'scripts/import-ranks.cjs', ...rooms],
  },
  { title: 'unused code', command: ['knip'] },
  {
    title: 'unit tests',
    command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit'],
    report: vitestReport,
  },
];
