import { expect, test } from 'vitest';
import { differenceOf, differenceText } from '../../../../components/drift/difference';
import type { Statistic } from '../../../../lib/model/statistic';
import { translationIn } from '../../../fakes/translation';

const count = (value: number, valueMax?: number): Statistic => ({
  measure: 'count',
  value,
  unit: 'tập thể',
  ...(valueMax !== undefined && { valueMax }),
});
const percent = (value: number): Statistic => ({
  measure: 'percent',
  value,
  unit: '%',
  unitCode: '%',
});
const money = (value: number, unit: string, unitCode: string): Statistic => ({
  measure: 'money',
  value,
  unit,
  unitCode,
});

const told: [before: Statistic, after: Statistic, en: string, vi: string][] = [
  [count(691), count(693), '+2', '+2'],
  [count(12_400), count(9_900), '-2,500', '-2.500'],
  [count(691), count(691), '0', '0'],
  [percent(41.8), percent(42.4), '+0.6 points', '+0,6 điểm phần trăm'],
  [percent(42.4), percent(41.8), '-0.6 points', '-0,6 điểm phần trăm'],
  [
    money(412_600_000_000, 'đồng', 'VND'),
    money(413_400_000_000, 'đồng', 'VND'),
    '+800 million đồng',
    '+800 triệu đồng',
  ],
  [money(4_200_000, '$', 'USD'), money(3_950_000, '$', 'USD'), '-$250,000', '-$250.000'],
  [money(4_200_000, '$', 'USD'), money(6_750_000, '$', 'USD'), '+$2.55 million', '+$2,55 triệu'],
  [money(4_200_000, '$', 'USD'), money(9_200_001, '$', 'USD'), '+$5,000,001', '+$5.000.001'],
  [count(5, 7), count(7, 9), '+2', '+2'],
  [count(5, 7), count(6, 12), 'lower end +1, upper end +5', 'cận dưới +1, cận trên +5'],
];

test('differences carry their sign, in the words of each language', () => {
  for (const [before, after, en, vi] of told) {
    const difference = differenceOf(before, after);
    if (difference === null) throw new Error(`no difference for ${en}`);
    expect(differenceText(difference, after, translationIn('en'))).toBe(en);
    expect(differenceText(difference, after, translationIn('vi'))).toBe(vi);
  }
});

const incomparable: [title: string, before: Statistic, after: Statistic][] = [
  ['a number that could not be read', count(691), { measure: 'count' }],
  ['one that was not known before', { measure: 'count' }, count(693)],
  ['another measure', count(691), percent(69)],
  ['another currency', money(5, '$', 'USD'), money(5, '€', 'EUR')],
  ['another unit', count(691), { ...count(693), unit: 'cá nhân' }],
  ['a number that became a range', count(5), count(5, 7)],
];

test.each(incomparable)('%s has no difference', (_title, before, after) => {
  expect(differenceOf(before, after)).toBeNull();
});

test('one unit in another spelling is one unit', () => {
  const spelled = { ...percent(42.4), unit: 'phần trăm' };
  expect(differenceOf(percent(41.8), spelled)).toEqual({ by: 0.6 });
  expect(differenceOf(count(1), { ...count(2), unit: 'Tập thể' })).toEqual({ by: 1 });
});
