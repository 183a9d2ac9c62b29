import { expect, test } from 'vitest';
import { detailsText, numberText, valueText } from '../../../../components/list/value-text';
import type { AnnotationRow } from '../../../../lib/model/annotation';
import type { Statistic } from '../../../../lib/model/statistic';
import {
  moneySample,
  organisationSample,
  personSample,
  statisticSample,
} from '../../../fakes/rows';
import { translationIn } from '../../../fakes/translation';

const vi = translationIn('vi');
const withFields = (statistic: Statistic): AnnotationRow => ({ ...statisticSample, statistic });
const fall = withFields({
  measure: 'count',
  from: 52_300,
  to: 49_875,
  counted: 'hồ sơ',
  period: 'năm 2025',
});
const range = withFields({ measure: 'percent', value: 4.5, valueMax: 6, unit: '%' });
const day = withFields({ measure: 'date', iso: '2026-03-01' });
const days = withFields({ measure: 'date', iso: '2026-03-01/2026-03-04' });
const month = withFields({ measure: 'date', iso: '2026-03' });
const dollars = withFields({ measure: 'money', value: 412_600_000, unit: '$' });
const dong = withFields({ measure: 'money', value: 5_000, unit: '₫' });
const same = withFields({ measure: 'count', value: 5, unit: 'hộ dân', counted: 'hộ dân' });
const kind = withFields({ measure: 'count', value: 6, unit: 'boats', counted: 'electric boats' });
const note: AnnotationRow = { ...personSample, kind: 'note' };

test.each([
  ['a number with its unit', statisticSample, '1.780 cá nhân'],
  ['a qualified number', moneySample, 'Hơn 412,6 tỷ đồng'],
  ['a range', range, '4,5–6%'],
  ['a change and its period', fall, 'hồ sơ · 52.300 → 49.875 · năm 2025'],
  ['a sum behind its sign', dollars, '$412.600.000'],
  ['a sum before its sign', dong, '5.000 ₫'],
  ['a date without a number', day, '1/3/2026'],
  ['a time from one day to another', days, '1/3/2026 – 4/3/2026'],
  ['a date without its day', month, '2026-03'],
  ['a unit that is what is counted', same, '5 hộ dân'],
  ['a unit that is a word of what is counted', kind, '6 electric boats'],
  [
    'a name that differs from the quote, and its role',
    personSample,
    'Công Tằng Tôn Nữ Hoàng Thị Phương Khanh · Phó Chủ nhiệm Thường trực Ủy ban Phòng thủ dân sự vùng duyên hải',
  ],
  ['a name that is the quote', organisationSample, ''],
  ['a note', note, ''],
])('%s in one line', (_, row, text) => {
  expect(valueText(row, vi)).toBe(text);
});

test.each([
  ['a statistic', moneySample, '412,6', 'tỷ đồng · hơn'],
  ['a range', range, '4,5–6', '%'],
  ['a date', day, '1/3/2026', ''],
  ['a name', organisationSample, '', ''],
])('%s in two columns', (_, row, number, details) => {
  expect([numberText(row, vi), detailsText(row, vi)]).toEqual([number, details]);
});
