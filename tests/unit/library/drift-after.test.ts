import { expect, test } from 'vitest';
import { driftAfter } from '../../../lib/library/drift-after';
import type { SeenAnchor } from '../../../lib/model/seen-anchor';
import { changedRow, goneRow, sampleId, statisticRow, targetOf } from '../store/sample-rows';

const annotation = sampleId(2);
const articleId = sampleId(1);
const there = statisticRow(2, articleId);
const sight = { now: '2026-06-01T08:00:00.000Z', article: { seenAt: '2026-05-20T08:00:00.000Z' } };
const sees = (exact: string): SeenAnchor => ({
  annotation,
  state: 'changed',
  target: targetOf(exact),
});
const gone: SeenAnchor = { annotation, state: 'gone' };

test('what stands as it was kept has no drift', () => {
  const intact: SeenAnchor = { annotation, state: 'intact' };
  for (const row of [there, changedRow(2, articleId), goneRow(2, articleId)]) {
    expect(driftAfter(row, intact, sight)).toBeUndefined();
  }
});

test('a first departure is since the article was last seen', () => {
  const times = { lastSeen: sight.article.seenAt, noticed: sight.now };
  expect(driftAfter(there, gone, sight)).toEqual({ ...times, state: 'gone' });
  expect(driftAfter(there, sees('5 cá nhân'), sight)).toEqual({
    ...times,
    state: 'changed',
    target: targetOf('5 cá nhân'),
  });
});

test('the known departure stays the very same', () => {
  for (const row of [
    changedRow(2, articleId),
    changedRow(2, articleId, { decision: 'dismissed' }),
  ]) {
    expect(driftAfter(row, sees('1.790 cá nhân'), sight)).toBe(row.drift);
  }
  const row = goneRow(2, articleId);
  expect(driftAfter(row, gone, sight)).toBe(row.drift);
});

test('another text is news again, since the same time as before', () => {
  const row = changedRow(2, articleId, { decision: 'dismissed' });
  const statistic = { measure: 'count' as const, value: 1800 };
  expect(driftAfter(row, sees('1.800 cá nhân'), { ...sight, statistic })).toEqual({
    state: 'changed',
    lastSeen: '2026-05-12T08:00:00.000Z',
    noticed: sight.now,
    target: targetOf('1.800 cá nhân'),
    statistic,
  });
});

test('what was kept for good stays decided through later edits', () => {
  const row = changedRow(2, articleId, { decision: 'kept' });
  expect(driftAfter(row, sees('1.800 cá nhân'), sight)).toMatchObject({ decision: 'kept' });
});

test('what changed and then went was last seen before it changed', () => {
  expect(driftAfter(changedRow(2, articleId), gone, sight)).toEqual({
    state: 'gone',
    lastSeen: '2026-05-12T08:00:00.000Z',
    noticed: sight.now,
  });
});
