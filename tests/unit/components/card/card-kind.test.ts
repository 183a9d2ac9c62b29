import { expect, test } from 'vitest';
import { cardKindOf, patchToKind } from '../../../../components/card/card-kind';
import { personSample, statisticSample } from '../../../fakes/rows';

test('every type of name is a kind of its own', () => {
  expect(cardKindOf(statisticSample)).toBe('statistic');
  expect(cardKindOf(personSample)).toBe('person');
});

test.each([
  [
    'a name stays the name it was',
    personSample,
    'place',
    { entity: { ...personSample.entity, type: 'place' } },
  ],
  ['a statistic becomes a name by its mark', statisticSample, 'person', { mark: 'person' }],
  [
    'what no mark names is named by its fields',
    statisticSample,
    'programme',
    { mark: 'other', entity: { type: 'programme', name: '1.780 cá nhân' } },
  ],
  ['a name becomes a note', personSample, 'note', { mark: 'note' }],
] as const)('%s', (_, row, kind, patch) => {
  expect(patchToKind(row, kind)).toEqual(patch);
});
