import { expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

function qualifiersOf(language: string, text: string) {
  return readQuantities(text, { language }).map(({ qualifier }) => qualifier);
}

test.each<[language: string, text: string, ...qualifiers: (string | undefined)[]]>([
  ['vi', 'hơn 40 xã', 'over'],
  ['vi', 'gần 40 xã', 'under'],
  ['vi', 'khoảng 40 xã', 'approximate'],
  ['vi', 'ít nhất là 40 xã', 'atLeast'],
  ['vi', 'không quá 40 xã', 'atMost'],
  ['vi', '40 tuổi trở lên', 'atLeast'],
  ['vi', 'có nơi lên tới 2 m', 'atMost'],
  ['vi', 'tăng lên tới 2 m', undefined],
  ['vi', 'hơn từ 40 đến 50 xã', 'over'],
  ['vi', 'đúng 40 xã', 'exact'],
  ['en', 'about 40 towns', 'approximate'],
  ['en', 'more than 40 towns', 'over'],
  ['en', 'nearly 40 towns', 'under'],
  ['en', 'at least 40 towns', 'atLeast'],
  ['en', 'up to 40 towns', 'atMost'],
  ['en', '40 towns or more', 'atLeast'],
  ['en', 'no more than 12 and more than 194', 'atMost', 'over'],
  ['en', 'an average of 40 towns', undefined],
  ['en', 'almost six metres (18 feet)', 'under', 'under'],
  ['en', 'hundreds of towns', 'vague'],
])('%s: %s', (language, text, ...qualifiers) => {
  expect(qualifiersOf(language, text)).toEqual(qualifiers);
});

test('degrees after an earthquake are its magnitude', () => {
  const [quake] = readQuantities('trận động đất mạnh 5,4 độ', { language: 'vi' });
  expect(quake).toMatchObject({ measure: 'other', unitCode: '{magnitude}' });
  const [heat] = readQuantities('trời nóng 38 độ', { language: 'vi' });
  expect(heat?.measure).toBe('temperature');
});
