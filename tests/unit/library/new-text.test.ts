import { expect, test } from 'vitest';
import { withNewText } from '../../../lib/library/new-text';
import { type ChangedRow, isChanged } from '../../../lib/model/page-state';
import type { Statistic } from '../../../lib/model/statistic';
import { changedRow, entityRow, noteRow, sampleId, targetOf } from '../store/sample-rows';

const articleId = sampleId(1);
const now = '2026-06-01T08:00:00.000Z';
const { drift } = changedRow(2, articleId);

function changed(row: object): ChangedRow {
  const changedSample = { ...changedRow(2, articleId), ...row };
  if (!isChanged(changedSample)) throw new Error('the sample did not change');
  return changedSample;
}

const before: Statistic = { measure: 'count', value: 691, unit: 'tập thể', period: 'năm 2025' };
const after: Statistic = { measure: 'count', value: 693, unit: 'tập thể', qualifier: 'over' };
const cases: [title: string, own: Statistic, taken: Statistic, read?: Statistic][] = [
  ['is read anew', before, after],
  [
    'keeps the words that the reader corrected',
    { ...before, unit: 'đơn vị', counted: 'đội' },
    { ...after, unit: 'đơn vị', counted: 'đội' },
  ],
  ['takes the number even where the old one was corrected', { ...before, value: 690 }, after],
  [
    'notes what was inferred of it, but not of what the reader corrected',
    { ...before, unitCode: 'AUD' },
    { ...after, unitCode: 'AUD', assumed: ['iso'] },
    { ...after, unitCode: 'USD', assumed: ['unitCode', 'iso'] },
  ],
  [
    'keeps what the reader took away away',
    { measure: 'count', value: 691, period: 'năm 2025' },
    { ...after, unit: undefined },
  ],
];

test.each(cases)('a statistic %s', (_title, own, taken, read = after) => {
  const row = withNewText(changed({ statistic: own }), { before, after: read }, now);
  expect(row).toEqual({
    ...changedRow(2, articleId),
    drift: undefined,
    target: drift?.state === 'changed' && drift.target,
    statistic: taken,
    updatedAt: now,
  });
  expect('drift' in row).toBe(false);
});

test('a name that was its quote is the new quote, any other name stays', () => {
  const toName = { ...drift, target: targetOf('Nguyễn Văn Bình') };
  const plain = { ...entityRow(2, articleId, 'Nguyễn Văn Binh'), drift: toName };
  expect(withNewText(changed(plain), undefined, now)).toMatchObject({
    entity: { name: 'Nguyễn Văn Bình' },
  });
  const full = { ...plain, entity: { type: 'person', name: 'Nguyễn Văn Bình Minh' } };
  expect(withNewText(changed(full), undefined, now)).toMatchObject({
    entity: { name: 'Nguyễn Văn Bình Minh' },
    target: targetOf('Nguyễn Văn Bình'),
  });
});

test('a note goes with its passage', () => {
  const row = withNewText(changed({ ...noteRow(2, articleId, 'hỏi lại'), drift }), undefined, now);
  expect(row).toMatchObject({ note: 'hỏi lại', target: targetOf('1.790 cá nhân', 2) });
});
