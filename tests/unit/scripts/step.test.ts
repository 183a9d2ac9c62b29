import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runLanes, runStep, type Step, type Tally } from '../../../scripts/step';

/** A runner that leaves this tally and ends with this status. */
function run(tally: Tally | null, status: number): Promise<Tally> {
  return runStep({
    title: `unit test of steps ${status}`,
    command: ['node', '-e', `process.exitCode = ${status}`],
    report: {
      options: (file) => {
        // The step wipes an old report before it asks for the options.
        if (tally !== null) writeFileSync(file, JSON.stringify(tally));
        return {};
      },
      count: (text) => JSON.parse(text),
    },
  });
}

const cases: [title: string, tally: Tally | null, status: number, counted: Tally][] = [
  ['a report is counted', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
  ['failures are counted', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
  ['no report is a failure', null, 0, { passed: 0, failed: 1 }],
  ['a crash after good cases is a failure', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
  ['no case at all is a failure', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
];

test.each(cases)('%s', async (_title, tally, status, counted) => {
  expect(await run(tally, status)).toEqual(counted);
});

test.each([
  [0, { passed: 1, failed: 0 }],
  [1, { passed: 0, failed: 1 }],
])('a step without a report that ends with %i is one case', async (status, counted) => {
  const command = ['node', '-e', `process.exitCode = ${status}`] as const;
  expect(await runStep({ title: 'unit test of a plain step', command })).toEqual(counted);
});

test('a program that is not there is a failure', async () => {
  const command = ['presslight-has-no-such-program'] as const;
  expect(await runStep({ title: 'unit test of a missing program', command })).toEqual({
    passed: 0,
    failed: 1,
  });
});

test('rows side by side are counted together, and a failure stops none', async () => {
  const ends = (title: string, status: number): Step => ({
    title,
    command: ['node', '-e', `process.exitCode = ${status}`],
  });
  const lanes = [[ends('left, first', 1), ends('left, second', 0)], [ends('right', 0)]];
  expect(await runLanes(lanes)).toEqual({ passed: 2, failed: 1 });
});
