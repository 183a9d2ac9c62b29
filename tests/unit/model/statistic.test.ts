import { describe, expect, test } from 'vitest';
import { measures, qualifiers } from '../../../lib/model/quantity-words';
import { statistic } from '../../../lib/model/statistic';
import { refuses } from './refuses';

const good = {
  measure: 'money',
  value: 412_600_000,
  valueMax: 500_000_000,
  unit: '$',
  unitCode: 'USD',
  counted: 'aid',
  qualifier: 'approximate',
  change: 'rise',
  from: 300_000_000,
  to: 412_600_000,
  iso: '2026-09',
  period: 'since 1998',
  attribution: 'the authority said',
  context: 'It cost $412.6 million, the authority said.',
  assumed: ['unitCode'],
};

describe('a statistic', () => {
  refuses(statistic, good, [
    ['no measure', { measure: undefined }],
    ['a measure that is none', { measure: 'mood' }],
    ['a value in words', { value: 'many' }],
    ['no number', { value: Number.NaN }],
    ['a value without end', { value: Number.POSITIVE_INFINITY }],
    ['a qualifier that is none', { qualifier: 'perhaps' }],
    ['a change that is none', { change: 'up' }],
    ['a unit that fills a disk', { unit: 'x'.repeat(1_001) }],
    ['a code that is no code', { unitCode: 'x'.repeat(41) }],
    ['a date that is no date', { iso: 'x'.repeat(81) }],
    ['an assumption about no field', { assumed: ['mood'] }],
    ['an assumption that is no list', { assumed: 'iso' }],
    ['a sentence that is a page', { context: 'x'.repeat(20_001) }],
  ]);
});

test('a figure may be no more than its measure', () => {
  expect(statistic.parse({ measure: 'other' })).toEqual({ measure: 'other' });
});

test.each(measures)('%s is a measure', (measure) => {
  expect(statistic.parse({ measure, value: 0 }).measure).toBe(measure);
});

test.each(qualifiers)('%s is a qualifier', (qualifier) => {
  expect(statistic.parse({ measure: 'count', qualifier }).qualifier).toBe(qualifier);
});
