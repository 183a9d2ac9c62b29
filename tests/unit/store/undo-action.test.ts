import { expect, test } from 'vitest';
import type { AnnotationRow } from '../../../lib/model/annotation';
import { annotationsById, annotationsOf } from '../../../lib/store/read-annotations';
import { ownNames } from '../../../lib/store/read-own-names';
import { listTags } from '../../../lib/store/read-tags';
import type { Store } from '../../../lib/store/store';
import { undoAction } from '../../../lib/store/undo-action';
import { articleRow, noteRow, ownNameRow, sampleId, statisticRow, tagRow } from './sample-rows';
import { sampleStore } from './sample-store';

const article = articleRow(1);
const first = noteRow(2, article.id, 'first');
const [made, edited, undone, redone] = [50, 51, 52, 53].map(sampleId) as [
  string,
  string,
  string,
  string,
];

const undo = (store: Store, action: string, by: string) =>
  store.write(by, (writing) => undoAction(writing, action));
const rowNow = async (store: Store): Promise<AnnotationRow | undefined> =>
  (await store.read((db) => annotationsById(db, [first.id])))[0];

test('what an action made goes into the bin, and undoing that brings it back', async () => {
  const { store, put } = sampleStore();
  await put({ articles: [article], annotations: [first] }, made);
  expect(await undo(store, made, undone)).toEqual({ rows: 1, conflicts: 0 });
  expect(await store.read((db) => annotationsOf(db, article.id))).toEqual([]);
  expect(await undo(store, undone, redone)).toEqual({ rows: 1, conflicts: 0 });
  const [row] = await store.read((db) => annotationsOf(db, article.id));
  expect(row).toEqual({ ...first, updatedAt: '2026-03-02T08:00:00.001Z' });
});

test('an edit goes back, field by field', async () => {
  const { store, put } = sampleStore();
  await put({ annotations: [first] }, made);
  await put({ annotations: [{ ...first, note: 'second', origin: 'import' }] }, edited);
  await put({ annotations: [{ ...first, note: 'third', origin: 'import' }] });
  expect(await undo(store, edited, undone)).toEqual({ rows: 1, conflicts: 1 });
  expect(await rowNow(store)).toMatchObject({ note: 'third', origin: 'manual' });
});

test('a change of kind goes back as a whole', async () => {
  const { store, put } = sampleStore();
  const statistic = statisticRow(2, article.id);
  await put({ annotations: [statistic] }, made);
  await put({ annotations: [first] }, edited);
  await undo(store, edited, undone);
  expect(await rowNow(store)).toEqual({ ...statistic, updatedAt: '2026-03-02T08:00:00.000Z' });
});

test('nothing is taken back that would leave a row without its form', async () => {
  const { store, put } = sampleStore();
  await put({ annotations: [first] }, made);
  await put({ annotations: [statisticRow(2, article.id)] }, edited);
  const measured = { measure: 'money' as const };
  await put({ annotations: [statisticRow(2, article.id, { statistic: measured })] });
  const result = await undo(store, edited, undone);
  expect(result.rows).toBe(0);
  expect(result.conflicts).toBeGreaterThan(0);
  expect(await rowNow(store)).toMatchObject({ kind: 'statistic', statistic: measured });
});

test('undoing twice with one action is undoing once', async () => {
  const { store, put } = sampleStore();
  await put({ annotations: [first] }, made);
  await put({ annotations: [{ ...first, note: 'second' }] }, edited);
  await undo(store, edited, undone);
  await put({ annotations: [{ ...first, note: 'second' }] });
  expect(await undo(store, edited, undone)).toEqual({ rows: 0, conflicts: 0 });
  expect(await rowNow(store)).toMatchObject({ note: 'second' });
});

test('a tag that others carry by now stays', async () => {
  const { store, put } = sampleStore();
  await put({ annotations: [{ ...first, tags: ['gdp'] }], tags: [tagRow(3, 'gdp')] }, made);
  await put({ annotations: [{ ...noteRow(4, article.id, ''), tags: ['GDP'] }] });
  expect(await undo(store, made, undone)).toEqual({ rows: 1, conflicts: 1 });
  expect(await store.read(listTags)).toEqual([{ tag: tagRow(3, 'gdp'), uses: 1 }]);
});

test('a tag does not go back to a name that another one took', async () => {
  const { store, put } = sampleStore();
  await put({ tags: [tagRow(3, 'gdp')] }, made);
  await put({ tags: [tagRow(3, 'GNP')] }, edited);
  await put({ tags: [tagRow(4, 'GDP')] });
  expect(await undo(store, edited, undone)).toEqual({ rows: 0, conflicts: 1 });
});

test('a name of the own list goes back, unless another took its place', async () => {
  const { store, put } = sampleStore();
  await put({ ownNames: [ownNameRow(3, 'Lê Khoa')] }, made);
  await put({ ownNames: [ownNameRow(3, 'Lê Văn Khoa')] }, edited);
  expect(await undo(store, edited, undone)).toEqual({ rows: 1, conflicts: 0 });
  expect(await store.read(ownNames)).toMatchObject([{ name: 'Lê Khoa' }]);
  expect(await undo(store, made, redone)).toEqual({ rows: 1, conflicts: 0 });
  await put({ ownNames: [ownNameRow(4, 'Lê Khoa')] });
  expect(await undo(store, redone, sampleId(60))).toEqual({ rows: 0, conflicts: 1 });
  expect((await store.read(ownNames)).map(({ id }) => id)).toEqual([sampleId(4)]);
});
