import { expect, test } from 'vitest';
import { headingLevel, inside, insideOf } from '../../../../lib/article/page/element-kinds';

test.each([
  ['h1', 1, inside.heading],
  ['h3', 3, inside.heading | inside.lowHeading],
  ['hr', 0, 0],
  ['header', 0, 0],
  ['p', 0, 0],
  ['li', 0, inside.listItem],
  ['td', 0, inside.cell],
  ['blockquote', 0, inside.quote],
  ['figcaption', 0, inside.figure],
  ['main', 0, inside.main],
])('%s is a heading of level %i', (tag, level, bits) => {
  expect(headingLevel(tag)).toBe(level);
  expect(insideOf(tag)).toBe(bits);
});
