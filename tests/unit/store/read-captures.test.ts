import { expect, test } from 'vitest';
import {
  capturesById,
  capturesOf,
  countCaptures,
  isCaptured,
} from '../../../lib/store/read-captures';
import { articleRow, captureRow } from './sample-rows';
import { sampleStore } from './sample-store';

const article = articleRow(1);
const late = { ...captureRow(2, article.id), takenAt: '2026-03-05T08:00:00.000Z' };
const early = captureRow(3, article.id);

test("gives an article's captures, oldest first, and knows their texts", async () => {
  const { store, put } = sampleStore();
  await put({ articles: [article], captures: [late, early, captureRow(4, articleRow(9).id)] });
  expect(await store.read((db) => capturesOf(db, article.id))).toEqual([early, late]);
  expect(await store.read((db) => isCaptured(db, article.id, late.textHash))).toBe(true);
  expect(await store.read((db) => isCaptured(db, article.id, '4'.padStart(64, '0')))).toBe(false);
});

test('captures are counted by article, and read by their ids in the order that is asked', async () => {
  const { store, put } = sampleStore();
  await put({ articles: [article], captures: [late, early] });
  expect(await store.read((db) => countCaptures(db, article.id))).toBe(2);
  expect(await store.read((db) => countCaptures(db, articleRow(9).id))).toBe(0);
  const ids = [early.id, captureRow(7, article.id).id, late.id];
  expect(await store.read((db) => capturesById(db, ids))).toEqual([early, late]);
});
