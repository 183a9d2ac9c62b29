import { expect, test } from 'vitest';
import { translationFrom } from '../../../components/translation';
import { translationIn } from '../../fakes/translation';

test.each([
  ['en', 0, '0 annotations deleted'],
  ['en', 1, 'Annotation deleted'],
  ['en', 1204, '1,204 annotations deleted'],
  ['vi', 1, 'Đã xóa 1 mục đánh dấu'],
  ['vi', 1204, 'Đã xóa 1.204 mục đánh dấu'],
] as const)('in %s %i takes its own form of a message', (language, count, text) => {
  expect(translationIn(language).plural('toastDeleted', count)).toBe(text);
});

test.each([
  ['a day', '2026-03-01', 'Mar 1, 2026', '1/3/2026'],
  ['a time', '2026-09-18T01:30:00', 'Sep 18, 2026, 1:30 AM', '01:30, 18/9/2026'],
  ['what is no time', 'XXXX-05-17', 'XXXX-05-17', 'XXXX-05-17'],
])('%s is told as the reader writes it', (_, iso, en, vi) => {
  expect(plainly(translationIn('en').time(iso))).toBe(en);
  expect(translationIn('vi').time(iso)).toBe(vi);
});

/** Locale data put a narrow space before "AM", or not, by their version. */
function plainly(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ');
}

test('a day says its year only when that is another than today’s', () => {
  const year = new Date().getFullYear();
  expect(translationIn('en').day(`${year}-05-12T08:00:00Z`)).toBe('May 12');
  expect(translationIn('vi').day(`${year}-05-12T08:00:00Z`)).toBe('12/5');
  expect(translationIn('en').day('2020-05-12T08:00:00Z')).toBe('May 12, 2020');
});

test.each([
  [2, '+2', '+2'],
  [-0.6, '-0.6', '-0,6'],
  [0, '0', '0'],
  [800_000_000, '+800 million', '+800 triệu'],
  [-1_250_000, '-1.25 million', '-1,25 triệu'],
  [1_250_001, '+1,250,001', '+1.250.001'],
  [412_612_345_678, '+412,612,345,678', '+412.612.345.678'],
])('%d is told with its sign, in words where these are exact', (value, en, vi) => {
  expect(translationIn('en').signed(value, true)).toBe(en);
  expect(translationIn('vi').signed(value, true)).toBe(vi);
});

test('a number in words has no sign but a minus', () => {
  expect(translationIn('en').inWords(4_200_000)).toBe('4.2 million');
  expect(translationIn('vi').inWords(-12)).toBe('-12');
});

test('without words every digit is said', () => {
  expect(translationIn('en').signed(800_000_000)).toBe('+800,000,000');
});

test.each([
  ['en', 'de-DE', 'de-DE'],
  ['en', 'en-GB', 'en-GB'],
  ['vi', 'vi-VN', 'vi-VN'],
  ['vi', 'en-US', 'vi'],
])('with messages in %s and a UI in %s numbers are written as in %s', (language, ui, locale) => {
  expect(translationFrom(() => language, ui).locale).toBe(locale);
});
