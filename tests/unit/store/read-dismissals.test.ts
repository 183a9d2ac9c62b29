import { expect, test } from 'vitest';
import { rowVersion } from '../../../lib/model/migrations';
import { dismissalsOf } from '../../../lib/store/read-dismissals';
import { sampleId } from './sample-rows';
import { sampleStore } from './sample-store';

const time = '2026-03-01T08:00:00.000Z';
const dismissal = (number: number, articleKey: string, deletedAt?: string) => ({
  id: sampleId(number),
  createdAt: time,
  updatedAt: time,
  version: rowVersion,
  articleKey,
  suggestion: `statistic|${number}%`,
  ...(deletedAt !== undefined && { deletedAt }),
});

const here = 'https://tin.example/a.html';
const kept = dismissal(1, here);

test('an article has its own dismissals, without those that were taken back', async () => {
  const { store } = sampleStore();
  await store.write(sampleId(9), ({ put }) =>
    put('dismissals', [kept, dismissal(2, here, time), dismissal(3, 'https://la.example/b.html')]),
  );
  expect(await store.read((db) => dismissalsOf(db, here))).toEqual([kept]);
  expect(await store.read((db) => dismissalsOf(db, 'https://tin.example/'))).toEqual([]);
});
