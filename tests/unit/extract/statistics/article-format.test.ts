import { expect, test } from 'vitest';
import { contextOf } from '../../../../lib/extract/statistics/article-format';
import type { Structure } from '../../../../lib/model/article';

function contextFor(texts: string[], structure: Partial<Structure> = {}) {
  return contextOf({
    structure: { bylines: [], captions: [], ...structure },
    blocks: texts.map((text) => ({ role: 'paragraph' as const, text })),
  });
}

test('language and day are those of the article', () => {
  const context = contextFor(['Hello'], { language: 'en-GB', published: '2026-03-01' });
  expect(context).toMatchObject({ language: 'en-GB', published: '2026-03-01' });
});

test('all figures of an article say how it writes numbers', () => {
  const blocks = ['Có 30,000 người.', 'Dài 7.5 km và 8.25 m.'];
  expect(contextFor(blocks, { language: 'vi' }).format).toEqual({ decimal: '.', settled: true });
  expect(contextFor(['Có 1.500 người.'], { language: 'vi' }).format).toEqual({
    decimal: ',',
    settled: false,
  });
});

test('an article that does not say its language is read by its letters', () => {
  const text = 'Sáng nay, hơn một nghìn người dân đã được đưa đến nơi an toàn.';
  expect(contextFor([text])).toMatchObject({ language: 'vi', format: { decimal: ',' } });
});

test.each([
  ['de', ','],
  ['fr-CA', ','],
  ['ja', '.'],
  ['ar', '.'],
  ['zz', '.'],
])('figures of a language without tables are read as it writes them: %s', (language, decimal) => {
  expect(contextFor(['1.780'], { language }).format).toEqual({ decimal, settled: false });
});
