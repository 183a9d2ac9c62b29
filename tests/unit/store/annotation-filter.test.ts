import { expect, test } from 'vitest';
import {
  type AnnotationFilter,
  hasWords,
  idsFound,
  isListed,
  stateOf,
} from '../../../lib/store/annotation-filter';
import { articleRow, goneRow, noteRow } from './sample-rows';
import { sampleStore } from './sample-store';

const flood = articleRow(1, { headline: 'Lũ quét ở Lào Cai' });
const note = { ...noteRow(3, flood.id, 'hỏi lại Sở'), tags: ['Thiên tai'] };

test.each<[string, AnnotationFilter, boolean]>([
  ['no field', {}, true],
  ['its kind', { kind: 'note' }, true],
  ['another kind', { kind: 'entity' }, false],
  ['its tag in another case', { tag: 'thiên TAI' }, true],
  ['another tag', { tag: 'gdp' }, false],
  ['the state of what is gone', { state: 'gone' }, false],
])('a filter with %s takes a note (%o): %s', (_title, filter, expected) => {
  expect(isListed(note, filter, null)).toBe(expected);
});

test('a filter takes what its search found, and what stands as it says', () => {
  expect(isListed(note, {}, new Set([note.id]))).toBe(true);
  expect(isListed(note, {}, new Set())).toBe(false);
  expect(isListed(goneRow(6, flood.id), { state: 'gone' }, null)).toBe(true);
});

test('a search finds words of an annotation and of its headline; without words it finds all', async () => {
  const { store, put } = sampleStore();
  await put({ articles: [flood], annotations: [note] });
  const found = (search: string) => store.read((db) => idsFound(db, { search }));
  expect(await found('lao hoi')).toEqual(new Set([note.id]));
  expect(await found('lao gdp')).toEqual(new Set());
  expect(await found(' … ')).toBeNull();
});

test('a filter is about what is kept unless it says the bin', () => {
  expect([stateOf({}), stateOf({ deleted: true })]).toEqual(['kept', 'binned']);
});

test('signs and spaces are no words to search for', () => {
  expect([undefined, '', ' … ', 'lũ'].map(hasWords)).toEqual([false, false, false, true]);
});
