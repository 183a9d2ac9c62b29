import { expect, test } from 'vitest';
import { languageOf } from '../../../../../lib/extract/languages/languages';
import { weekday } from '../../../../../lib/extract/quantities/dates/weekday';
import { startScan } from '../../../../../lib/extract/quantities/scan';

function read(language: string, text: string, at = 0): number | undefined {
  return weekday(startScan(text, { language: languageOf(language) }), at)?.value;
}

test.each([
  ['en', 'Friday', 0, 5],
  ['en', 'The Sunday Times', 1, undefined],
  ['vi', 'Chủ nhật', 0, 7],
  ['vi', 'thứ Hai', 0, 1],
  ['vi', 'thứ hai, 12/5', 0, 1],
  ['vi', 'thứ năm tuần tới', 0, 4],
  ['vi', 'chuyến thăm thứ hai của ông', 2, undefined],
] as const)('%s: the weekday in "%s" at %d is %s', (language, text, at, value) => {
  expect(read(language, text, at)).toBe(value);
});
