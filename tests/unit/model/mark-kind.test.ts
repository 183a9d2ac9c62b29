import { expect, test } from 'vitest';
import { entityTypes } from '../../../lib/model/entity-type';
import { markKindOf, markKinds } from '../../../lib/model/mark-kind';

test.each(entityTypes)('an entity of type %s is listed under a mark kind', (type) => {
  expect(markKinds).toContain(markKindOf({ kind: 'entity', entity: { type, name: 'x' } }));
});

test('types without a button of their own are listed as other', () => {
  expect(markKindOf({ kind: 'entity', entity: { type: 'programme', name: 'x' } })).toBe('other');
});
