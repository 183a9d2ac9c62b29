import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

test.each<[language: string, text: string, value: number, code: string | undefined]>([
  ['en', '42-kilometre', 42, 'km'],
  ['en', 'half an inch', 0.5, '[in_i]'],
  ['en', '7 feet and 10 inches', 94, '[in_i]'],
  ['en', '5\'10"', 70, '[in_i]'],
  ['en', '6-foot-6', 6.5, '[ft_i]'],
  ['en', "2 yd 7'", 13, '[ft_i]'],
  ['en', '2 hours 30 minutes', 150, 'min'],
  ['en', '2 degrees below zero', -2, 'deg'],
  ['en', '12 below zero', -12, 'deg'],
  ['en', 'a weight of 20 (kg)', 20, 'kg'],
  ['en', '10 months old', 10, 'mo'],
  ['en', 'three weeks old', 3, 'wk'],
  ['vi', '2 năm rưỡi', 2.5, 'a'],
  ['vi', 'bé 18 tháng tuổi', 18, 'mo'],
  ['vi', '1 m 75 cm', 175, 'cm'],
  ['vi', 'dài 28 xen ti mét', 28, 'cm'],
])('%s: %s is %d %s', (language, text, value, code) => {
  const found = firstQuantity(language, text);
  expect(found?.value).toBeCloseTo(value, 9);
  expect(found?.unitCode).toBe(code);
});

test('four digits before a unit in the singular are a year', () => {
  expect(firstQuantity('en', 'World Cup 2018 day five')?.measure).not.toBe('duration');
});
