import { expect, test } from 'vitest';
import { languageOf } from '../../../../../lib/extract/languages/languages';
import {
  dateOpeners,
  isClock,
  readDatePiece,
} from '../../../../../lib/extract/quantities/dates/date-piece';
import { startScan } from '../../../../../lib/extract/quantities/scan';

function momentOf(language: string, text: string) {
  const options = { language: languageOf(language), published: '2025-05-18' };
  return readDatePiece(startScan(text, options), 0)?.moment;
}

test.each([
  ['vi', 'ngày 17/5/2025', { day: 17, month: 5, year: 2025 }],
  ['vi', '8 giờ 30 ngày 20/5', { hour: 8, minute: 30, day: 20, month: 5 }],
  ['vi', '9 giờ kém 15', { hour: 8, minute: 45 }],
  ['vi', 'thế kỷ XX', { century: 20 }],
  ['vi', '17.5.2025', { day: 17, month: 5, year: 2025 }],
  ['en', '5 p.m. Friday', { hour: 17, weekday: 5 }],
  ['en', '12 a.m.', { hour: 0 }],
  ['en', '1950-53', { year: 1950, lastYear: 1953 }],
  ['en', 'the 1960s', { decade: 1960 }],
  ['en', 'last year', { relative: { grain: 'year', offset: -1 } }],
])('%s: %s', (language, text, moment) => {
  expect(momentOf(language, text)).toMatchObject(moment);
});

test('where no time begins there is no piece', () => {
  expect(momentOf('en', 'people came')).toBeUndefined();
});

test('a date may begin with the words of the patterns and of the tables', () => {
  const openers = dateOpeners(languageOf('en'));
  expect(openers).toEqual(expect.arrayContaining(['january', 'monday', 'late', 'yesterday']));
  expect(openers).not.toContain('people');
});

test('a moment with an hour is a time of day', () => {
  expect([isClock({ hour: 0 }), isClock({ day: 3 })]).toEqual([true, false]);
});
