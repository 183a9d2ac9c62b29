import { expect, test } from 'vitest';
import { keyMark } from '../../../lib/text/key-mark';

test('one key has one mark, a whole number of 32 bits', () => {
  const mark = keyMark('https://tin.example/a.html');
  expect(mark).toBe(keyMark('https://tin.example/a.html'));
  expect(Number.isInteger(mark) && mark >= 0 && mark < 2 ** 32).toBe(true);
});

test('keys that differ in one place have other marks', () => {
  const marks = ['a', 'b', 'ab', 'ba', ''].map((end) => keyMark(`https://tin.example/${end}`));
  expect(new Set(marks).size).toBe(5);
});
