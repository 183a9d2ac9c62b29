import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { arePackagesStale } from '../../../scripts/packages.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'packages-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const one = { 'node_modules/one': { version: '1.0.0' } };

const cases: [title: string, wanted: object, installed: object | null, stale: boolean][] = [
  ['nothing installed is stale', one, null, true],
  ['a missing package is stale', one, {}, true],
  ['another version is stale', one, { 'node_modules/one': { version: '1.0.1' } }, true],
  ['the same versions are not', { '': { version: '2.0.0' }, ...one }, one, false],
  [
    "another platform's package may be missing",
    { ...one, 'node_modules/mac': { version: '1.0.0', optional: true } },
    one,
    false,
  ],
];

test.each(cases)('%s', (_title, wanted, installed, stale) => {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed !== null) {
    const lock = JSON.stringify({ packages: installed });
    writeFileSync(join(root, 'node_modules/.package-lock.json'), lock);
  }
  expect(arePackagesStale(root)).toBe(stale);
});
