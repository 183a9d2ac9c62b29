import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

test.each([
  ['vi', 'hàng chục chuyến bay', 10],
  ['vi', 'vài trăm hộ', 200],
  ['vi', 'hàng nghìn tỷ đồng', 1e12],
  ['en', 'dozens of homes', 12],
  ['en', 'tens of thousands of fans', 10_000],
  ['en', 'hundreds of homes', 100],
])('%s: %s is vague', (language, text, value) => {
  expect(firstQuantity(language, text)).toMatchObject({ qualifier: 'vague', value });
});

test('two neighbouring numbers are a range', () => {
  expect(firstQuantity('vi', 'dăm bảy người')).toMatchObject({ value: 5, valueMax: 7 });
});
