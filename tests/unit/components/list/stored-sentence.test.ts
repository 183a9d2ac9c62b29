import { expect, test } from 'vitest';
import { storedSentence } from '../../../../components/list/stored-sentence';
import type { AnnotationRow } from '../../../../lib/model/annotation';
import { entityRow, sampleId, statisticRow } from '../../store/sample-rows';

const article = sampleId(1);

function rowIn(prefix: string, exact: string, suffix: string): AnnotationRow {
  const row = entityRow(2, article, exact);
  const { selectors } = row.target;
  const quote = { ...selectors.quote, prefix, suffix };
  return { ...row, target: { selectors: { ...selectors, quote } } };
}

const cases: [title: string, row: AnnotationRow, sentence: string][] = [
  [
    'a whole sentence of several',
    rowIn('It rained. Later ', 'Owen Tran', ' said so. Nobody asked.'),
    'Later Owen Tran said so.',
  ],
  [
    'what the context has of a long one',
    rowIn('estimated that ', 'Owen Tran', ' would pay between $6 '),
    '… estimated that Owen Tran would pay between $6 …',
  ],
  ['the block alone', rowIn('A headline\n', 'Owen Tran', '\nMore'), 'Owen Tran'],
  ['the beginning of an article', rowIn('', 'Owen Tran', ' left. He'), 'Owen Tran left.'],
  ['the end of an article', rowIn('It was. So said ', 'Owen Tran', '.'), 'So said Owen Tran.'],
  [
    'a quote of two sentences',
    rowIn('He said: ', 'It rained. It poured', ' on us. Then'),
    '… He said: It rained. It poured on us.',
  ],
];

test.each(cases)('%s', (_title, row, sentence) => {
  expect(storedSentence(row)).toBe(sentence);
});

test('a statistic has kept its own', () => {
  const statistic = { measure: 'count' as const, context: 'Có 1.780 cá nhân.' };
  expect(storedSentence(statisticRow(2, article, { statistic }))).toBe('Có 1.780 cá nhân.');
});
