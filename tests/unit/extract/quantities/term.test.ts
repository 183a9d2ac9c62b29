import { expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import { startScan } from '../../../../lib/extract/quantities/scan';
import { withHalf } from '../../../../lib/extract/quantities/term';

function halved(text: string, scale: number) {
  const scan = startScan(text, { language: languageOf('vi') });
  const numeral = { value: 2 * scale, end: 1, form: 'digits' as const, scale };
  return withHalf(scan, { first: 0, end: 2, value: numeral.value, numeral });
}

test('half of the unit is added after it, or of the scale that was said', () => {
  expect(halved('2 năm rưỡi', 1)).toMatchObject({ value: 2.5, end: 3 });
  expect(halved('2tỷ đồng rưỡi', 1e9)).toMatchObject({ value: 2e9, end: 2 });
});

test('without the word nothing changes', () => {
  expect(halved('2 năm nữa', 1)).toMatchObject({ value: 2, end: 2 });
});
