import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../lib/extract/languages/languages';
import { measures } from '../../../../lib/model/quantity-words';
import { casesByLanguage } from '../statistics/cases/cases';

const root = fileURLToPath(new URL('../../../../lib/extract/languages/', import.meta.url));

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The tables that every language has, a file each. */
const tables = [
  'attribution',
  'changes',
  'counted',
  'currencies',
  'dates',
  'names',
  'numbers',
  'periods',
  'qualifiers',
  'units',
];

test('every folder of a language is in the list of languages', () => {
  expect(folders.sort()).toEqual(languages.map(({ code }) => code).sort());
});

const tests = fileURLToPath(new URL('./', import.meta.url));

describe.each(folders)('%s', (folder) => {
  test('has every table', () => {
    const files = readdirSync(root + folder).map((name) => name.replace('.ts', ''));
    expect(tables.filter((table) => !files.includes(table))).toEqual([]);
  });

  test('has a test of each of its tables', () => {
    const files = readdirSync(root + folder).map((name) => name.replace('.ts', ''));
    const tested = readdirSync(tests + folder).map((name) => name.replace('.test.ts', ''));
    expect(files.filter((file) => !tested.includes(file))).toEqual([]);
  });

  test('has sentences with every measure, qualifier and change, and some that are left alone', () => {
    const own = casesByLanguage[folder] ?? [];
    const figures = own.flatMap(([, ...statistics]) => statistics.map(([, fields]) => fields));
    const named = new Set(figures.map(({ measure }) => measure));
    // A count needs no measure in its case: it has its unit or value.
    const missing = measures.filter(
      (measure) => !named.has(measure) && measure !== 'other' && measure !== 'count',
    );
    expect(missing).toEqual([]);
    for (const qualifier of ['approximate', 'over', 'under', 'atLeast', 'atMost', 'vague']) {
      expect(figures.map((fields) => fields.qualifier)).toContain(qualifier);
    }
    expect(figures.map(({ change }) => change)).toEqual(expect.arrayContaining(['rise', 'fall']));
    expect(own.filter(([, ...statistics]) => statistics.length === 0).length).toBeGreaterThan(5);
  });
});
