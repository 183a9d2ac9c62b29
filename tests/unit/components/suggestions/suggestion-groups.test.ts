import { expect, test } from 'vitest';
import { suggestionGroups } from '../../../../components/suggestions/suggestion-groups';
import { suggestedFigure, suggestedName, suggestedSamples } from '../../../fakes/suggestions';

const keysByMark = (spans: typeof suggestedSamples) =>
  suggestionGroups(spans).map(({ mark, rows }) => [mark, rows.map(({ keys }) => keys)]);

test('figures come first, names by kind, mentions of one name in one row', () => {
  expect(keysByMark(suggestedSamples)).toEqual([
    ['statistic', [['691 tập thể'], ['hơn 412,6 tỷ đồng']]],
    ['person', [['Trần Văn Bình', 'ông Bình']]],
    ['other', [['Nhà trước bão']]],
  ]);
});

test('a row is known by its first mention', () => {
  const [, person] = suggestionGroups(suggestedSamples);
  expect(person?.rows.map(({ id, suggestion }) => [id, suggestion.exact])).toEqual([
    ['Trần Văn Bình', 'Trần Văn Bình'],
  ]);
});

test.each([
  ['one name of two types', suggestedName('A', 'place', 'X'), suggestedName('B', 'event', 'X')],
  ['two names of one type', suggestedName('A', 'place'), suggestedName('B', 'place')],
  [
    'two figures of one value',
    suggestedFigure('5 xã', { measure: 'count', value: 5 }),
    suggestedFigure('năm xã', { measure: 'count', value: 5 }),
  ],
])('%s are two rows', (_, one, other) => {
  const rows = suggestionGroups([one, other]).flatMap((group) => group.rows);
  expect(new Set(rows.map(({ keys }) => keys.join()))).toEqual(new Set([one.key, other.key]));
});

test('nothing proposed makes no group', () => {
  expect(suggestionGroups([])).toEqual([]);
});
