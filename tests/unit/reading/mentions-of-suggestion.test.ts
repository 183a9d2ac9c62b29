import { expect, test } from 'vitest';
import type { EntityType } from '../../../lib/model/entity-type';
import type { SuggestedSpan } from '../../../lib/model/suggested-span';
import { mentionsOfSuggestion } from '../../../lib/reading/mentions-of-suggestion';

const place = { blockIndex: 0, start: 0, end: 1, rule: 'test', confidence: 1 };
const name = (key: string, type: EntityType, full: string): SuggestedSpan => ({
  key,
  suggestion: { kind: 'entity', ...place, exact: key, entity: { type, name: full } },
});
const figure = (key: string): SuggestedSpan => ({
  key,
  suggestion: { kind: 'statistic', ...place, exact: '12%', statistic: { measure: 'percent' } },
});

const lan = name('Nguyễn Thị Lan', 'person', 'Nguyễn Thị Lan');
const bà = name('bà Lan', 'person', 'Nguyễn Thị Lan');
const all = [lan, name('Lan', 'place', 'Nguyễn Thị Lan'), figure('a'), figure('b'), bà];

test('accepting a name is about all its mentions, long and short', () => {
  expect(mentionsOfSuggestion(all, bà)).toEqual(['Nguyễn Thị Lan', 'bà Lan']);
});

test('equal figures in two places are two statistics', () => {
  expect(mentionsOfSuggestion(all, figure('b'))).toEqual(['b']);
});
