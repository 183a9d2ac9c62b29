import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

test.each([
  ['vi', 'Đây là lần thứ tư.', 4, undefined],
  ['vi', 'Việt Nam đứng thứ 45.', 45, undefined],
  ['vi', 'Đại hội lần thứ 13', 13, 'ordinal'],
  ['en', 'the 47th match', 47, undefined],
  ['en', 'the second largest port', 2, undefined],
  ['en', 'the forty-second president', 42, 'ordinal'],
])('%s: %s', (language, text, value, minor) => {
  const found = firstQuantity(language, text);
  expect([found?.measure, found?.value, found?.minor]).toEqual(['rank', value, minor]);
});

test.each(['the fifth largest economy', 'the fifth-largest economy', 'a fifth-highest score'])(
  'nothing is counted by a superlative: %s',
  (text) => {
    const found = firstQuantity('en', text);
    expect(found).toMatchObject({ measure: 'rank', value: 5 });
    expect(found).not.toHaveProperty('counted');
    expect(found).not.toHaveProperty('minor');
  },
);

test('an adverb ranks nothing', () => {
  expect(firstQuantity('en', 'They must give up weapons first.')).toBeUndefined();
});
