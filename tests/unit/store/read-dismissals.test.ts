import { expect, test } from 'vitest';
import { dismissalsAfter, dismissalsOf } from '../../../lib/store/read-dismissals';
import { dismissalRow } from './sample-rows';
import { sampleStore } from './sample-store';

const time = '2026-03-01T08:00:00.000Z';
const [here, there] = ['https://tin.example/a.html', 'https://la.example/b.html'];
const kept = dismissalRow(1, here);
const back = dismissalRow(2, here, { deletedAt: time });

test('an article has its own dismissals, without those that were taken back', async () => {
  const { store, put } = sampleStore();
  await put({ dismissals: [kept, back, dismissalRow(3, there)] });
  expect(await store.read((db) => dismissalsOf(db, here))).toEqual([kept]);
  expect(await store.read((db) => dismissalsOf(db, 'https://tin.example/'))).toEqual([]);
});

test('those of all articles come in parts, without those that were taken back', async () => {
  const { store, put } = sampleStore();
  const rows = [kept, dismissalRow(3, there), dismissalRow(4, here)];
  await put({ dismissals: [back, ...rows] });
  const first = await store.read((db) => dismissalsAfter(db, { limit: 2 }));
  expect(first).toEqual({ rows: rows.slice(0, 2), next: rows[1]?.id });
  const last = await store.read((db) => dismissalsAfter(db, { after: first.next, limit: 2 }));
  expect(last).toEqual({ rows: rows.slice(2) });
});
