import { expect, test } from 'vitest';
import { type Standing, standing } from '../../../lib/store/sentinel';
import { sampleId } from './sample-rows';

const known = { database: sampleId(1), device: sampleId(2), revision: 5 };
const cases: [standing: Standing, state: { database: string; revision: number } | undefined][] = [
  ['same', { database: sampleId(1), revision: 5 }],
  ['ahead', { database: sampleId(1), revision: 6 }],
  ['older', { database: sampleId(1), revision: 4 }],
  ['older', { database: sampleId(9), revision: 7 }],
  ['lost', undefined],
];

test.each(cases)('%s', (found, state) => {
  expect(standing(state, known)).toBe(found);
});

test('without a sentinel a database is new or uncopied', () => {
  expect(standing(undefined, undefined)).toBe('new');
  expect(standing({ database: sampleId(1), revision: 0 }, undefined)).toBe('uncopied');
});
