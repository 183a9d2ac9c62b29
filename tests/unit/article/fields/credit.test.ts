import { describe, expect, test } from 'vitest';
import { creditOf, isCredit, isMaker, withoutLabel } from '../../../../lib/article/fields/credit';

describe('credits in captions', () => {
  test.each([
    ['Quang cảnh hội nghị. (Ảnh: Trung Hiếu/TTXVN)', 'Trung Hiếu/TTXVN'],
    ['Bãi Dừa Xanh sáng 4-10 - Ảnh: AFP', 'AFP'],
    ['Công nhân tại xưởng số 2. Ảnh: Hải Âu', 'Hải Âu'],
    ['Một góc cảng. Nguồn: Vietnam+', 'Vietnam+'],
    ['At the lock. Photograph: Tomas Reed/The Review', 'Tomas Reed/The Review'],
    ['Ash rises. (CW Photo/Amir Haddad)', 'CW Photo/Amir Haddad'],
    ['The minister. — Picture by Yusof Isa', 'Yusof Isa'],
    ['Blick auf die Stadt. © dpa', 'dpa'],
    ['Kühe auf der Weide. (Edu Luque)', 'Edu Luque'],
    ['The pier has been built anew. Supplied', 'Supplied'],
    ['The pier at dawn. AFP/Jane Doe', 'AFP/Jane Doe'],
  ])('%s', (caption, credit) => {
    expect(creditOf(caption)).toBe(credit);
  });

  test.each([
    'Mario Voigt (CDU) und Björn Höcke.',
    'Antony (Manchester United)',
    'A view of the pier.',
    'A view of the pier. The ferry behind it',
  ])('none in %s', (caption) => {
    expect(creditOf(caption)).toBeUndefined();
  });
});

test('a credit of its own loses its label', () => {
  expect(withoutLabel('ẢNH: MINH KHÔI')).toBe('MINH KHÔI');
  expect(withoutLabel('(Sentinel Photo/Ray Ortiz)')).toBe('Sentinel Photo/Ray Ortiz');
  expect(withoutLabel('Courtesy of Ann Lee')).toBe('Ann Lee');
});

test('a text is told to be a credit or its maker', () => {
  expect(isCredit('Foto: Jane Doe')).toBe(true);
  expect(isCredit('The mayor spoke for an hour')).toBe(false);
  expect(isMaker('Getty Images')).toBe(true);
  expect(isMaker('on the left')).toBe(false);
});
