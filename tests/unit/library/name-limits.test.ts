import { expect, test } from 'vitest';
import { formsWithinLimits } from '../../../lib/library/name-limits';
import { entity } from '../../../lib/model/entity';

test('each form is there once, and the name is none of its own', () => {
  expect(formsWithinLimits(['WHO', 'TCYTTG', 'WHO', 'Tổ chức'], 'Tổ chức')).toEqual([
    'WHO',
    'TCYTTG',
  ]);
});

test('as many and as long forms are kept as a row can hold', () => {
  const many = Array.from({ length: 60 }, (_, at) => `${at}`);
  const aliases = formsWithinLimits(['x'.repeat(1_000), 'x'.repeat(1_001), ...many], 'WHO');
  expect(aliases).toEqual(['x'.repeat(1_000), ...many.slice(0, 49)]);
  expect(entity.safeParse({ type: 'organisation', name: 'WHO', aliases }).success).toBe(true);
});
