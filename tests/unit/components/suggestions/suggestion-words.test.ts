import { expect, test } from 'vitest';
import { suggestionGroups } from '../../../../components/suggestions/suggestion-groups';
import {
  keptText,
  subjectText,
  whyText,
} from '../../../../components/suggestions/suggestion-words';
import { suggestedFigure, suggestedName, suggestedSamples } from '../../../fakes/suggestions';
import { translationIn } from '../../../fakes/translation';

const vi = translationIn('vi');
const en = translationIn('en');
const rowsOf = (spans: typeof suggestedSamples) =>
  suggestionGroups(spans).flatMap(({ rows }) => rows);

test('a row has its subject and what would be kept of it', () => {
  expect(rowsOf(suggestedSamples).map((row) => [subjectText(row), keptText(row, vi)])).toEqual([
    ['691 tập thể', '691 tập thể'],
    ['hơn 412,6 tỷ đồng', 'Hơn 412,6 tỷ đồng'],
    ['Trần Văn Bình', 'Nhân vật · Nhắc đến 2 lần'],
    ['Nhà trước bão', 'Chương trình'],
  ]);
});

test('a figure says as which measure it was read, and how surely', () => {
  const [row] = rowsOf(suggestedSamples);
  expect(row && whyText(row, en)).toBe('Read as a figure (Count). Confidence: 90%');
});

test('what was inferred of a figure is part of why it is proposed', () => {
  const statistic = { measure: 'date', iso: '2026-03-02', assumed: ['iso'] } as const;
  const figure = suggestedFigure('Monday', { ...statistic, assumed: [...statistic.assumed] });
  const [row] = rowsOf([figure]);
  expect(row && whyText(row, en)).toBe(
    'Read as a figure (Date). Date counted from the article’s own date. Confidence: 90%',
  );
});

test.each([
  ['model of names', 'Recognised as a name'],
  ['grammar of documents: kind and number', 'Written like the name of a document'],
  ['grammar of organisations: body of a unit', 'Written like a body of the state or a party'],
  ['list of provinces', 'In the list of provinces'],
  ['credit of a picture', 'Credit of a picture'],
  ['mention of a name found elsewhere in the article', 'The article has this name elsewhere'],
  ['your own list of names', 'From your own list of names'],
  ['a rule of tomorrow', 'a rule of tomorrow'],
])('the rule "%s" is told as "%s"', (rule, words) => {
  const [row] = rowsOf([suggestedName('A', 'place', 'A', rule)]);
  expect(row && whyText(row, en)).toBe(`${words}. Confidence: 90%`);
});
