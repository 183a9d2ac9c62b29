import { expect, test } from 'vitest';
import { translationFrom } from '../../../components/translation';
import { translationIn } from '../../fakes/translation';

test.each([
  ['en', 0, '0 annotations deleted'],
  ['en', 1, 'Annotation deleted'],
  ['en', 1204, '1,204 annotations deleted'],
  ['vi', 1, 'Đã xóa 1 đánh dấu'],
  ['vi', 1204, 'Đã xóa 1.204 đánh dấu'],
] as const)('in %s %i takes its own form of a message', (language, count, text) => {
  expect(translationIn(language).plural('toastDeleted', count)).toBe(text);
});

test.each([
  ['a day', '2026-03-01', '1 thg 3, 2026'],
  ['what is no time', 'XXXX-05-17', 'XXXX-05-17'],
])('%s is told in the reader’s words', (_, iso, text) => {
  expect(translationIn('vi').time(iso)).toBe(text);
});

test.each([
  ['en', 'de-DE', 'de-DE'],
  ['en', 'en-GB', 'en-GB'],
  ['vi', 'vi-VN', 'vi-VN'],
  ['vi', 'en-US', 'vi'],
])('with messages in %s and a UI in %s numbers are written as in %s', (language, ui, locale) => {
  expect(translationFrom(() => language, ui).locale).toBe(locale);
});
