import { expect, test } from 'vitest';
import { firstQuantity } from '../first-quantity';

/** Seen from 17 May 2025. */
test.each([
  ['vi', 'trong 3 năm qua', '2022/2024'],
  ['vi', '2 tuần tới', '2025-05-18/2025-05-31'],
  ['vi', '5 năm trước', '2020'],
  ['en', 'the past three years', '2022/2024'],
  ['en', 'the next two months', '2025-06/2025-07'],
  ['en', 'five years ago', '2020'],
  ['en', 'two days ago', '2025-05-15'],
])('%s: "%s" comes to %s', (language, text, iso) => {
  const found = firstQuantity(language, text);
  expect(found?.measure).toBe('duration');
  expect(found?.assumed?.iso?.replace(/-\d\d-\d\d\/.*$/, '')).toBe(
    iso.replace(/-\d\d-\d\d\/.*$/, ''),
  );
});

test.each([
  ['vi', 'kéo dài 3 năm'],
  ['en', 'it took three years'],
  ['en', 'the past 2.5 years'],
  ['en', 'the past two or three decades'],
])('%s: "%s" is no span of the calendar', (language, text) => {
  expect(firstQuantity(language, text)?.assumed?.iso).toBeUndefined();
});
