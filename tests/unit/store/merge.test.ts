import { expect, test } from 'vitest';
import { startMerge } from '../../../lib/store/merge';
import { annotationsById, annotationsOf } from '../../../lib/store/read-annotations';
import { capturesOf } from '../../../lib/store/read-captures';
import { dismissalsOf } from '../../../lib/store/read-dismissals';
import { ownNames } from '../../../lib/store/read-own-names';
import { listTags } from '../../../lib/store/read-tags';
import type { Store } from '../../../lib/store/store';
import {
  articleRow,
  captureRow,
  dismissalRow,
  noteRow,
  ownNameRow,
  sampleId,
  tagRow,
} from './sample-rows';
import { type SampleRows, sampleStore } from './sample-store';

const article = articleRow(1);
const note = noteRow(3, article.id, 'a');
const rows = { articles: [article], captures: [captureRow(2, article.id)], annotations: [note] };
const later = '2026-03-03T08:00:00.000Z';
const laterThere = '2026-03-03T15:30:00.000+07:00';

function merged(store: Store, given: SampleRows, unbin = true, action = sampleId(70)) {
  return store.write(action, async (writing) => {
    const merge = startMerge({ unbin });
    await merge.bring(writing, 'articles', given.articles ?? []);
    await merge.bring(writing, 'captures', given.captures ?? []);
    await merge.bring(writing, 'annotations', given.annotations ?? []);
    await merge.bring(writing, 'tags', given.tags ?? []);
    await merge.bring(writing, 'dismissals', given.dismissals ?? []);
    await merge.bring(writing, 'ownNames', given.ownNames ?? []);
    return merge.merged;
  });
}

test('brings new rows in once, and counts them the same when the ask is repeated', async () => {
  const { store } = sampleStore();
  const counts = {
    articles: 1,
    captures: 1,
    annotations: 1,
    tags: 0,
    dismissals: 0,
    ownNames: 0,
    unchanged: 0,
  };
  expect(await merged(store, rows)).toEqual(counts);
  expect(await merged(store, rows)).toEqual(counts);
  expect(await merged(store, rows, true, sampleId(71))).toEqual({
    ...{ articles: 0, captures: 0, annotations: 0, tags: 0, dismissals: 0, ownNames: 0 },
    unchanged: 1,
  });
});

test.each([
  ['a newer row overwrites', laterThere, 'b'],
  ['an older row does not', '2026-03-01T07:00:00.000Z', 'kept'],
])('%s', async (_title, updatedAt, text) => {
  const { store, put } = sampleStore();
  await put({ ...rows, annotations: [{ ...note, note: 'kept' }] });
  await merged(store, { annotations: [{ ...note, note: 'b', updatedAt }] });
  const [row] = await store.read((db) => annotationsById(db, [note.id]));
  expect(row?.note).toBe(text);
});

test('an article that is here under another id takes what speaks of it', async () => {
  const { store, put } = sampleStore();
  await put(rows);
  const twin = { ...articleRow(11), canonicalUrl: article.canonicalUrl };
  const theirs = noteRow(13, twin.id, 'theirs');
  const sameText = { ...captureRow(12, twin.id), textHash: captureRow(2, '').textHash };
  const counts = await merged(store, {
    articles: [twin],
    captures: [sameText],
    annotations: [theirs],
  });
  expect(counts).toMatchObject({ articles: 0, captures: 0, annotations: 1, unchanged: 0 });
  expect(await store.read((db) => annotationsOf(db, article.id))).toHaveLength(2);
  expect(await store.read((db) => capturesOf(db, article.id))).toHaveLength(1);
});

test('a tag that is here by name is not doubled', async () => {
  const { store, put } = sampleStore();
  await put({ tags: [tagRow(5, 'GDP')] });
  await merged(store, { tags: [tagRow(6, 'gdp'), tagRow(7, 'CPI')] });
  const tags = await store.read(listTags);
  expect(tags.map(({ tag }) => tag.name)).toEqual(['CPI', 'GDP']);
});

test('a name of the own list that is here under another id is not doubled', async () => {
  const { store, put } = sampleStore();
  await put({ ownNames: [ownNameRow(5, 'Lê Hòa')] });
  const theirs = [ownNameRow(6, 'lê hoà'), ownNameRow(7, 'Lê Hòa', { type: 'place' })];
  expect(await merged(store, { ownNames: theirs })).toMatchObject({ ownNames: 1 });
  const ids = (await store.read(ownNames)).map(({ id }) => id);
  expect(ids.toSorted()).toEqual([5, 7].map(sampleId));
});

test('a suggestion that is dismissed here under another id is not doubled', async () => {
  const { store, put } = sampleStore();
  const key = article.canonicalUrl;
  const [here, elsewhere] = [dismissalRow(5, key), dismissalRow(7, 'https://la.example/b.html')];
  await put({ dismissals: [here] });
  const theirs = [
    { ...here, id: sampleId(6) },
    { ...here, ...elsewhere, articleKey: key },
  ];
  expect(await merged(store, { dismissals: theirs })).toMatchObject({ dismissals: 1 });
  const ids = (await store.read((db) => dismissalsOf(db, key))).map(({ id }) => id);
  expect(ids.toSorted()).toEqual([5, 7].map(sampleId));
});

test.each([
  ['an import takes out of the bin what the file has', true, 1],
  ['a restore leaves in the bin what was put there later', false, 0],
])('%s', async (_title, unbin, count) => {
  const { store, put } = sampleStore();
  await put({ ...rows, annotations: [{ ...note, deletedAt: later, updatedAt: later }] });
  await merged(store, rows, unbin);
  expect(await store.read((db) => annotationsOf(db, article.id))).toHaveLength(count);
});

test('a tag stays in the bin when another has its name by now', async () => {
  const { store, put } = sampleStore();
  const gone = { ...tagRow(6, 'gdp'), updatedAt: later, deletedAt: later };
  await put({ tags: [gone, tagRow(7, 'gdp')] });
  expect(await merged(store, { tags: [tagRow(6, 'kinh tế')] })).toMatchObject({ tags: 0 });
  const tags = await store.read(listTags);
  expect(tags.map(({ tag }) => [tag.id, tag.name])).toEqual([[sampleId(7), 'gdp']]);
});
