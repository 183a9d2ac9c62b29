import { expect, test } from 'vitest';
import { idsWithWord, idsWithWords, inAll } from '../../../lib/store/find-words';
import { articleRow, noteRow, sampleId } from './sample-rows';
import { sampleStore } from './sample-store';

const article = articleRow(1);
const rows = {
  articles: [article],
  annotations: [
    noteRow(2, article.id, 'Học bổng cho sinh viên'),
    noteRow(3, article.id, 'hoc phi tang 12%'),
    noteRow(4, article.id, 'scholarship, học kỳ hai'),
  ],
};

const searches: [search: string, found: number[] | null][] = [
  ['hoc', [2, 3, 4]],
  ['HỌC', [2, 3, 4]],
  ['học b', [2]],
  ['sinh hoc', [2]],
  ['hoc phi', [3]],
  ['12%', [3]],
  ['phi bong', []],
  ['olarship', []],
  ['', null],
  [' … ', null],
];

test.each(searches)('a search for %j', async (search, found) => {
  const sample = sampleStore();
  await sample.put(rows);
  const ids = await sample.store.read((db) => idsWithWords(db.annotations, search));
  expect(ids === null ? null : [...ids].sort()).toEqual(found?.map(sampleId) ?? null);
});

test('a word is found by its beginning', async () => {
  const sample = sampleStore();
  await sample.put(rows);
  const ids = await sample.store.read((db) => idsWithWord(db.annotations, 'scho'));
  expect([...ids]).toEqual([sampleId(4)]);
});

test.each([
  [[], []],
  [[['a', 'b']], ['a', 'b']],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['b'],
  ],
  [[['a'], ['b'], ['a', 'b']], []],
])('%j have in common %j', (sets, common) => {
  expect([...inAll(sets.map((items) => new Set(items)))]).toEqual(common);
});
