import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markKinds } from '../../../lib/model/mark-kind';
import { messageFiles } from '../../fakes/translation';

const { en, vi } = messageFiles;
const keys = Object.keys(en);

test('both languages have the same messages', () => {
  expect(Object.keys(vi)).toEqual(keys);
});

test('every placeholder of a message is declared alike in both languages', () => {
  for (const key of keys) {
    expect(vi[key]?.placeholders, key).toEqual(en[key]?.placeholders);
    const declared = Object.keys(en[key]?.placeholders ?? {});
    for (const { message } of [en[key], vi[key]].filter((each) => each !== undefined)) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(declared, key).toEqual(expect.arrayContaining(used));
    }
  }
});

test('only the singular leaves a placeholder out', () => {
  for (const key of keys.filter((each) => !each.endsWith('_one'))) {
    for (const name of Object.keys(en[key]?.placeholders ?? {})) {
      expect(en[key]?.message, key).toContain(`$${name.toUpperCase()}$`);
      expect(vi[key]?.message, key).toContain(`$${name.toUpperCase()}$`);
    }
  }
});

test('every message is described and none is empty', () => {
  expect(keys.filter((key) => !en[key]?.description)).toEqual([]);
  expect(keys.filter((key) => !en[key]?.message || !vi[key]?.message)).toEqual([]);
});

test('the description fits into the stores', () => {
  for (const file of [en, vi]) {
    expect(file['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  }
});

const sources = ['components', 'entrypoints', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => /\.tsx?$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .concat('wxt.config.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** The manifest's commands are made of the mark kinds. */
const commands = markKinds.map((mark) => `command${mark[0]?.toUpperCase()}${mark.slice(1)}`);

test('every message that the manifest names exists', () => {
  const named = [...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  expect([...named, ...commands].filter((key) => !keys.includes(key))).toEqual([]);
});

test('every message is used', () => {
  const found = [/'(\w+)'/g, /__MSG_(\w+)__/g].flatMap((form) => [...sources.matchAll(form)]);
  const named = new Set(found.map(([, key]) => key));
  const isUsed = (key: string) => named.has(key.replace(/_(?:one|other)$/, ''));
  expect(keys.filter((key) => !isUsed(key) && !commands.includes(key))).toEqual([]);
});
