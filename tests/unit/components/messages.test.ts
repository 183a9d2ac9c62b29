import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markKinds } from '../../../lib/model/mark-kind';
import { type Message, messageFiles } from '../../fakes/translation';

const { en } = messageFiles;
const keys = Object.keys(en);

/** Every language that there is a folder of, English among them. */
const languages = readdirSync('public/_locales').map((language) => {
  const text = readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
  const file: Record<string, Message> = JSON.parse(text);
  return [language, file] as const;
});

test('every message is described', () => {
  expect(keys.filter((key) => !en[key]?.description)).toEqual([]);
});

describe.each(languages)('%s', (language, file) => {
  test('has the messages of English and no others', () => {
    expect(Object.keys(file)).toEqual(keys);
    expect(keys.filter((key) => !file[key]?.message)).toEqual([]);
    expect(file['languageTag']?.message).toBe(language.replace('_', '-'));
  });

  test('declares the placeholders of English, and uses no others', () => {
    for (const key of keys) {
      expect(file[key]?.placeholders, key).toEqual(en[key]?.placeholders);
      const declared = Object.keys(en[key]?.placeholders ?? {});
      expect(declared, key).toEqual(expect.arrayContaining(placeholdersIn(file[key])));
    }
  });

  test('leaves a placeholder out in the singular only', () => {
    for (const key of keys.filter((each) => !each.endsWith('_one'))) {
      const declared = Object.keys(en[key]?.placeholders ?? {});
      expect(placeholdersIn(file[key]), key).toEqual(expect.arrayContaining(declared));
    }
  });

  test('has typographic quotation marks and apostrophes', () => {
    expect(keys.filter((key) => /['"]/.test(file[key]?.message ?? ''))).toEqual([]);
  });

  test('has a description that fits into the stores', () => {
    expect(file['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

function placeholdersIn(message: Message | undefined): string[] {
  const used = message?.message.matchAll(/\$(\w+)\$/g) ?? [];
  return [...used].map(([, name = '']) => name.toLowerCase());
}

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
