import { expect, test } from 'vitest';
import { newsText, stateText, valuesText } from '../../../../components/drift/drift-words';
import { type ChangedRow, isChanged } from '../../../../lib/model/page-state';
import type { Statistic } from '../../../../lib/model/statistic';
import { translationIn } from '../../../fakes/translation';
import { changedRow, entityRow, goneRow, sampleId, statisticRow } from '../../store/sample-rows';

const article = sampleId(1);
const seenBefore = { lastSeen: '2020-05-12T08:00:00Z', noticed: '2020-05-14T08:00:00Z' };
const [en, vi] = [translationIn('en'), translationIn('vi')];
const one = changedRow(2, article, { lastSeen: '2020-05-14T08:00:00Z' });
const two = changedRow(3, article, { lastSeen: '2020-05-12T08:00:00Z' });

function changed(row = one): ChangedRow {
  if (!isChanged(row)) throw new Error('the sample did not change');
  return row;
}

test('the news count what changed, since the first of them', () => {
  expect(newsText([one], en)).toBe('1 figure changed since May 14, 2020');
  expect(newsText([one, two], en)).toBe('2 figures changed since May 12, 2020');
  expect(newsText([one, two], vi)).toBe('2 số liệu đã thay đổi từ ngày 12/5/2020');
});

test('names and figures together are passages', () => {
  const name = { ...entityRow(4, article, 'Tran'), drift: changed(two).drift };
  expect(newsText([one, name], en)).toBe('2 marked passages changed since May 12, 2020');
});

test('what is there, gone or decided is no news', () => {
  const rows = [statisticRow(5, article), goneRow(6, article)];
  expect(newsText([...rows, changedRow(7, article, { decision: 'kept' })], en)).toBeNull();
});

test('a statistic shows both values and their difference', () => {
  expect(valuesText(changed(), vi)).toEqual({ values: '1.780 → 1.790 cá nhân', difference: '+10' });
  expect(valuesText(changed(), en)).toEqual({ values: '1,780 → 1,790 cá nhân', difference: '+10' });
});

test('money is said in words, with its sign before it or its unit after it', () => {
  const worth = (value: number, unit: string) => ({ measure: 'money' as const, value, unit });
  const of = (before: Statistic, after: Statistic) => {
    const row = { ...statisticRow(2, article, { statistic: before }) };
    const { drift } = changedRow(2, article, { statistic: after });
    return changed({ ...row, drift });
  };
  expect(valuesText(of(worth(87.4e6, '$'), worth(91.2e6, '$')), en)).toEqual({
    values: '$87.4 million → $91.2 million',
    difference: '+$3.8 million',
  });
  expect(valuesText(of(worth(42e9, 'đồng'), worth(45.5e9, 'đồng')), vi)).toEqual({
    values: '42 tỷ → 45,5 tỷ đồng',
    difference: '+3,5 tỷ đồng',
  });
  const range = { measure: 'count' as const, value: 5, valueMax: 7, counted: 'người' };
  expect(valuesText(of(range, { ...range, valueMax: 9 }), vi)?.values).toBe('5–7 → 5–9 người');
  const date = { measure: 'date' as const, iso: '2026-05-12' };
  expect(valuesText(of(date, { ...date, iso: '2026-05-14' }), en)).toEqual({
    values: '2026-05-12 → 2026-05-14',
    difference: '',
  });
});

test('values of two sorts have no difference, and no value shows none', () => {
  const percent = changedRow(2, article, {
    statistic: { measure: 'percent', value: 5, unit: '%' },
  });
  expect(valuesText(changed(percent), en)).toEqual({
    values: '1,780 → 5%',
    difference: '',
  });
  const unread = changedRow(2, article, { statistic: { measure: 'other' } });
  expect(valuesText(changed(unread), en)).toBeNull();
  const name = changed({ ...entityRow(4, article, 'Tran'), drift: changed().drift });
  expect(valuesText(name, en)).toBeNull();
});

test('a passage says how it stood on its page, and since when', () => {
  const seen = { seenAt: '2020-06-01T08:00:00Z' };
  const kept = { ...statisticRow(5, article), createdAt: '2020-01-01T08:00:00Z' };
  expect(stateText(kept, seen, en)).toBe('On the page, seen June 1, 2020');
  expect(stateText(two, seen, en)).toBe('Changed since May 12, 2020');
  const gone = { ...goneRow(6, article), drift: { ...seenBefore, state: 'gone' as const } };
  expect(stateText(gone, seen, vi)).toBe('Không còn từ ngày 12/5/2020');
});
