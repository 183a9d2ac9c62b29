import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseNameModel } from '../../../lib/extract/names/model/name-model';
import type { OwnName } from '../../../lib/extract/names/own-name';
import { suggest } from '../../../lib/extract/suggest';

const model = parseNameModel(new Uint8Array(readFileSync('public/names.bin')).buffer);

function suggested(texts: string[], ownNames: OwnName[] = []) {
  const blocks = texts.map((text) => ({ role: 'paragraph' as const, text }));
  const structure = { bylines: [], captions: [] };
  const article = { url: 'https://paper.example/1', isArticle: true, structure, blocks };
  return suggest(article, { model, ownNames });
}

const exacts = (...args: Parameters<typeof suggested>) =>
  suggested(...args).map(({ suggestion }) => suggestion.exact);

const report = 'Ông Nguyễn Văn Toàn cho biết tỉnh Bến Tre đã khen thưởng 1.780 cá nhân.';

test('figures and names come in the order of the text', () => {
  const all = suggested([report, 'Hà Nội có thêm 57 xã.']);
  const found = all.map(({ suggestion }) => suggestion.exact);
  const known = ['Nguyễn Văn Toàn', '1.780 cá nhân', 'Hà Nội', '57 xã'];
  expect(found.filter((exact) => known.includes(exact))).toEqual(known);
  const places = all.map(({ suggestion: { blockIndex, start } }) => blockIndex * 1_000 + start);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('a figure inside of a name is part of the name', () => {
  const name: OwnName = {
    name: 'Dự án 12 cây cầu',
    type: 'programme',
    aliases: [],
    isDismissed: false,
  };
  const text = 'Thành phố khởi động Dự án 12 cây cầu với 300 công nhân.';
  expect(exacts([text])).toContain('12 cây cầu');
  expect(exacts([text], [name])).toEqual(['Dự án 12 cây cầu', '300 công nhân']);
});

test('a sentence that is said again has suggestions with keys of their own', () => {
  const once = suggested([report]);
  const twice = suggested([report, report]);
  const count = once.length;
  expect(twice.slice(0, count)).toEqual(once);
  expect(twice.slice(count).map(({ suggestion }) => suggestion)).toEqual(
    once.map(({ suggestion }) => ({ ...suggestion, blockIndex: 1 })),
  );
  expect(new Set(twice.map(({ key }) => key)).size).toBe(count * 2);
});

test('each suggestion says what stands at its place', () => {
  const texts = [report, 'Mr James Carter gave $4.2 million to Harvard University in Paris.'];
  const all = suggested(texts);
  expect(all.length).toBeGreaterThan(5);
  for (const { suggestion } of all) {
    const { blockIndex, start, end, exact } = suggestion;
    expect(texts[blockIndex]?.slice(start, end)).toBe(exact);
  }
});

test('of nothing, nothing is proposed', () => {
  expect(suggested([])).toEqual([]);
  expect(suggested(['', 'Trời mưa.'])).toEqual([]);
});
