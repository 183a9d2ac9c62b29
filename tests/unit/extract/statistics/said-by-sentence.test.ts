import { expect, test } from 'vitest';
import { readText } from '../../../../lib/extract/quantities/read-quantities';
import { sentenceReader } from '../../../../lib/extract/statistics/said-by-sentence';

const text = 'Theo Sở Y tế, năm 2024 có 12 ca. Trong 3 ngày qua, thêm 4 ca.';
const saidAt = sentenceReader(readText(text, { language: 'vi' }));

test('each sentence has its own text, figures, speaker and times', () => {
  const [first, second] = [saidAt(5), saidAt(text.length - 3)];
  expect(text.slice(first.sentence.start, first.sentence.end).trim()).toBe(
    'Theo Sở Y tế, năm 2024 có 12 ca.',
  );
  expect(first.attribution).toBe('Sở Y tế');
  expect(second.attribution).toBeUndefined();
  expect([first.periods.length, second.periods.length]).toEqual([1, 1]);
  expect(second.sentence.quantities.map(({ value }) => value)).toEqual([3, 4]);
});

test('a sentence is read once', () => {
  expect(saidAt(5)).toBe(saidAt(20));
});

test('where no sentence stands, the whole text is one', () => {
  const empty = sentenceReader(readText('', { language: 'vi' }))(0);
  expect(empty).toMatchObject({ periods: [], sentence: { start: 0, end: 0 } });
});
