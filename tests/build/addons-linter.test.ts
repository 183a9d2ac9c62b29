import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { output, root } from './output';

interface Finding {
  code: string;
  message: string;
  file?: string;
}
interface Report {
  errors: Finding[];
  notices: Finding[];
  warnings: Finding[];
}

const linter = join(root, 'node_modules/.bin/addons-linter');
const linted = spawnSync(linter, ['--output', 'json', join(output, 'firefox-mv3')], {
  encoding: 'utf8',
});
const report: Report = JSON.parse(linted.stdout);

test('the Firefox build has no error', () => {
  expect(report.errors).toEqual([]);
});

test('every warning about the Firefox build is explained in SECURITY.md', () => {
  const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const unexplained = report.warnings.filter(({ code }) => !security.includes(`\`${code}\``));
  expect(unexplained).toEqual([]);
});

test('every warning explained in SECURITY.md is still given', () => {
  const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const explained = [...security.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  const given = new Set(report.warnings.map(({ code }) => code));
  expect(explained.toSorted()).toEqual([...given].sort());
});
