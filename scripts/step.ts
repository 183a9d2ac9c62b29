import { spawn } from 'node:child_process';
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

/** What a runner is given so that it writes its report. */
interface RunnerOptions {
  args?: string[];
  env?: Record<string, string>;
}

/** Which options make a runner write a report in JSON to a file, and how that report is counted. */
export interface Report {
  options: (file: string) => RunnerOptions;
  count: (report: string) => Tally;
}

/** Absolute: runners take a relative path from folders of their own. */
const reports = resolve('.output', 'reports');

/** Runs a step; its output is shown as it comes, or, beside other steps, whole when it has ended. */
export async function runStep(step: Step, output: 'live' | 'whole' = 'live'): Promise<Tally> {
  const file = join(reports, `${step.title.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const status = await run(step, step.report?.options(file) ?? {}, output);
  if (step.report === undefined) return tallyOf(status);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return believed(step.report.count(readFileSync(file, 'utf8')), status);
}

/** Runs a step's command and answers its exit status; null if it was killed or never started. */
function run(
  { title, command: [program, ...args] }: Step,
  options: RunnerOptions,
  output: 'live' | 'whole',
): Promise<number | null> {
  if (output === 'live') console.log(`\n— ${title}`);
  const child = spawn(program, [...args, ...(options.args ?? [])], {
    stdio: output === 'live' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
    shell: process.platform === 'win32',
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${title}: ${error.message}`);
      resolve(null);
    });
    child.once('close', (status) => {
      if (output === 'whole') console.log(`\n— ${title}\n${Buffer.concat(chunks).toString()}`);
      resolve(status);
    });
  });
}

function tallyOf(status: number | null): Tally {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that fails with no failed case (it found no case, or crashed) is a failure all the same. */
function believed(tally: Tally, status: number | null): Tally {
  const isContradiction = status !== 0 && tally.failed === 0;
  return isContradiction || tally.passed + tally.failed === 0
    ? { ...tally, failed: tally.failed + 1 }
    : tally;
}

/** Runs steps one after the other, whatever comes of each. */
export async function runSteps(
  steps: readonly Step[],
  output: 'live' | 'whole' = 'live',
): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const step of steps) {
    const tally = await runStep(step, output);
    tallies.push(tally);
    if (tally.failed > 0) console.error(`${step.title}: failed`);
  }
  return sum(tallies);
}

/** Runs rows of steps side by side, each row in its order. */
export async function runLanes(lanes: readonly (readonly Step[])[]): Promise<Tally> {
  return sum(await Promise.all(lanes.map((steps) => runSteps(steps, 'whole'))));
}

/** The tallies of several runs as one. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed } of tallies) {
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}
