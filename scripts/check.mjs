import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const rooms = ['lib', 'components', 'entrypoints'].filter((room) => existsSync(room));

/** The quick part of the checks, in the order in which a mistake is cheapest to find. */
const steps = /** @type {const} */ ([
  ['biome', 'check', '--error-on-warnings', '.'],
  ['tsc', '--noEmit'],
  ['depcruise', '--config', 'scripts/import-ranks.cjs', ...rooms],
  ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit'],
]);

for (const [command, ...args] of steps) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
