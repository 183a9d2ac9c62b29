import { expect, test } from 'vitest';
import { sentenceOfQuote } from '../../../lib/export/sentence-of-quote';
import { articleRow, captureRow, entityRow, statisticRow, targetOf } from '../store/sample-rows';

const article = articleRow(1);
const text = 'Mở đầu. Bà Đào phát biểu tại hội nghị. Hết.';
const at = text.indexOf('Bà Đào');

test('a name stands in the sentence of the capture that has it at its place', () => {
  const annotation = { ...entityRow(2, article.id, 'Bà Đào'), target: targetOf('Bà Đào', at) };
  const captures = [captureRow(3, article.id, 'Một bản khác.'), captureRow(4, article.id, text)];
  expect(sentenceOfQuote(annotation, captures)).toBe('Bà Đào phát biểu tại hội nghị.');
});

test('a statistic brings its own sentence', () => {
  const statistic = { measure: 'count', context: 'Đã khen 691 tập thể.' } as const;
  expect(sentenceOfQuote(statisticRow(2, article.id, { statistic }), [])).toBe(
    'Đã khen 691 tập thể.',
  );
});

test('no sentence is made up where no capture holds the quote', () => {
  expect(sentenceOfQuote(entityRow(2, article.id, 'Ai đó'), [captureRow(3, article.id)])).toBe(
    undefined,
  );
});
