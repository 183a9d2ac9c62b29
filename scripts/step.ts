import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How many checks passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** One command of the project's checks. */
export interface Step {
  title: string;
  command: readonly [program: string, ...args: string[]];
  /** How to count its cases from the report it writes; without it, a step counts as one case. */
  report?: Report;
}

/** Which options make a runner write a report in JSON to a file, and how that report is counted. */
export interface Report {
  options: (file: string) => { args?: string[]; env?: Record<string, string> };
  count: (report: string) => Tally;
}

/** Absolute: runners take a relative path from folders of their own. */
const reports = resolve('.output', 'reports');

/** Runs a step with its output shown as it comes. */
export function runStep({ title, command: [program, ...args], report }: Step): Tally {
  console.log(`\n— ${title}`);
  const file = join(reports, `${title.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const options = report?.options(file) ?? {};
  const { status } = spawnSync(program, [...args, ...(options.args ?? [])], {
    stdio: 'inherit',
    env: { ...process.env, ...options.env },
    shell: process.platform === 'win32',
  });
  const single = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (report === undefined || !existsSync(file)) return report ? { passed: 0, failed: 1 } : single;
  return believed(report.count(readFileSync(file, 'utf8')), status);
}

/** A runner that fails with no failed case (it found no case, or crashed) is a failure all the same. */
function believed(tally: Tally, status: number | null): Tally {
  const isContradiction = status !== 0 && tally.failed === 0;
  return isContradiction || tally.passed + tally.failed === 0
    ? { ...tally, failed: tally.failed + 1 }
    : tally;
}

/** Runs steps one after the other, whatever comes of each. */
export function runSteps(steps: readonly Step[]): Tally {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { passed, failed } = runStep(step);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) console.error(`${step.title}: failed`);
  }
  return total;
}
