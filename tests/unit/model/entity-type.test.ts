import { expect, test } from 'vitest';
import { entityTypes } from '../../../lib/model/entity-type';
import { markKinds } from '../../../lib/model/mark-kind';

test('every type is one of the words that rows, files and model share', () => {
  expect([...entityTypes].sort()).toEqual([
    'document',
    'event',
    'organisation',
    'other',
    'person',
    'place',
    'product',
    'programme',
  ]);
});

test('no type has the name of another kind of annotation', () => {
  expect(entityTypes.filter((type) => ['statistic', 'entity', 'note'].includes(type))).toEqual([]);
  expect(new Set(markKinds).size).toBe(markKinds.length);
});
