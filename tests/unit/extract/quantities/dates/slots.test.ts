import { expect, test } from 'vitest';
import { languageOf } from '../../../../../lib/extract/languages/languages';
import { type Slot, slotReaders } from '../../../../../lib/extract/quantities/dates/slots';
import { startScan } from '../../../../../lib/extract/quantities/scan';

/** What a slot reads at the first token, or at the one given. */
function read(language: string, slot: Slot, text: string, at = 0): number | undefined {
  return slotReaders[slot](startScan(text, { language: languageOf(language) }), at)?.value;
}

test.each<[language: string, slot: Slot, text: string, value: number | undefined]>([
  ['en', 'D', '21st', 21],
  ['en', 'D', 'third', 3],
  ['en', 'D', '32', undefined],
  ['en', 'e', '9', 9],
  ['en', 'g', '9th', 9],
  ['en', 'M', '12', 12],
  ['en', 'M', '13', undefined],
  ['vi', 'M', 'tư', 4],
  ['en', 'N', 'September', 9],
  ['en', 'N', 'may be', undefined],
  ['en', 'Y', '2024', 2024],
  ['en', 'Y', '0024', undefined],
  ['en', 'y', '53', 53],
  ['en', 'y', '5', undefined],
  ['vi', 'R', 'một chín tám tư', 1984],
  ['vi', 'R', 'hai không linh tám', 2008],
  ['en', 'R', 'nineteen eighty-four', 1984],
  ['vi', 'Q', 'IV', 4],
  ['vi', 'C', 'XX', 20],
  ['en', 'C', 'nineteenth', 19],
  ['en', 'E', '1990s', 1990],
  ['en', 'E', '1995s', undefined],
  ['vi', 'G', '90', 1990],
  ['vi', 'G', '2000', 2000],
  ['en', 'W', 'Friday', 5],
  ['vi', 'W', 'thứ hai', undefined],
  ['vi', 'W', 'thứ Hai', 1],
  ['en', 'B', '1899 people', undefined],
  ['en', 'B', '1999 people', 1999],
  ['en', 'F', '10.05.2000', 20_000_510],
  ['en', 'F', '10.15.2000', undefined],
  ['vi', 'd', '17/5 vừa qua', 17],
  ['vi', 'd', '1/4 số hộ', undefined],
  ['en', 'H', '24', 24],
  ['en', 'H', '25', undefined],
  ['en', 'm', '59', 59],
  ['en', 's', '60', undefined],
  ['vi', 'L', '15', 15],
  ['vi', 'T', 'rưỡi', 30],
  ['en', 'P', 'p.m.', 12],
  ['en', 'V', 'late', 3],
])('%s: slot %s reads "%s" as %s', (language, slot, text, value) => {
  expect(read(language, slot, text)).toBe(value);
});

test('a full hour needs a word that says that it is a time of day', () => {
  expect(read('vi', 'K', 'lúc 8 giờ', 1)).toBe(8);
  expect(read('vi', 'K', 'suốt 8 giờ', 1)).toBeUndefined();
});

test('a weekday that is part of a title is none', () => {
  expect(read('en', 'W', 'The Sunday Times', 1)).toBeUndefined();
  expect(read('en', 'W', 'the Sunday before', 1)).toBe(7);
});
