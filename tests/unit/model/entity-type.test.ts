import { expect, test } from 'vitest';
import { entityTypes } from '../../../lib/model/entity-type';
import { markKinds } from '../../../lib/model/mark-kind';

test('no type that stored rows and files may have is taken away', () => {
  const kept = ['person', 'organisation', 'place', 'document', 'event', 'other'];
  expect(entityTypes).toEqual(expect.arrayContaining([...kept, 'programme', 'product']));
});

test('no type has the name of another kind of annotation', () => {
  expect(entityTypes.filter((type) => ['statistic', 'entity', 'note'].includes(type))).toEqual([]);
  expect(new Set(markKinds).size).toBe(markKinds.length);
});
