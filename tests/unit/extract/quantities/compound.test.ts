import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

/** The text is one figure from end to end. */
test.each<[text: string, value: number, unit: string, code: string]>([
  ['en 12 ft 2 in', 146, 'in', '[in_i]'],
  ['en 6ft 2in', 74, 'in', '[in_i]'],
  ['en 6\'2"', 74, '"', '[in_i]'],
  ['en 5’3”', 63, '”', '[in_i]'],
  ['en 6′3″', 75, '″', '[in_i]'],
  ['en 6ft 3', 6.25, 'ft', '[ft_i]'],
  ['en 6-foot-3', 6.25, 'foot', '[ft_i]'],
  ['en 5-foot-9-inch', 5.75, 'foot', '[ft_i]'],
  ['en 5 lb 3 oz', 83, 'oz', '[oz_av]'],
  ['en 5 pounds, 3 ounces', 83, 'ounces', '[oz_av]'],
  ['en 1h 23m 45s', 5025, 's', 's'],
  ['en 2m 30s', 150, 's', 's'],
  ['vi 1 m 75 cm', 175, 'cm', 'cm'],
  ['vi 1m75', 1.75, 'm', 'm'],
  ['vi 3kg2', 3.2, 'kg', 'kg'],
  ['vi 2 giờ 5 phút 42 giây', 7542, 'giây', 's'],
  ['vi 3 tấn 500 kg', 3500, 'kg', 'kg'],
])('%s is %d %s', (said, value, unit, unitCode) => {
  const [language, text] = [said.slice(0, 2), said.slice(3)];
  const found = firstQuantity(language, `of ${text}.`);
  expect(found).toMatchObject({ start: 3, end: 3 + text.length, unit, unitCode });
  expect(found?.value).toBeCloseTo(value, 9);
});

test.each<[language: string, text: string, value: number, code: string | undefined]>([
  ['en', 'He ran 400m 45s after him', 400, 'm'],
  ['en', 'It rose 6 ft 2 days ago', 6, '[ft_i]'],
  ['en', 'a wall of 6 ft 2 workers built', 6, '[ft_i]'],
  ['en', '6 ft² of glass', 6, '[ft_i]2'],
  ['en', 'a plot of 25 m 2, fenced', 25, 'm2'],
  ['vi', 'rộng 1m2', 1, 'm2'],
  ['vi', 'dài 5m 20 người', 5, 'm'],
])('%s: what follows in "%s" is apart', (language, text, value, code) => {
  expect(firstQuantity(language, text)).toMatchObject({ value, unitCode: code });
});

test('a height after a word that also numbers things is one, and what a code says is none', () => {
  expect(firstQuantity('vi', 'Cô cao 1m75, nặng 60 kg')).toMatchObject({ value: 1.75 });
  expect(firstQuantity('vi', 'Nhà số 1m75')).toBeUndefined();
});
