import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mark } from '../../../lib/highlight/mark';
import { PaintedWords } from '../../../lib/highlight/painted-words';

let paragraph: HTMLParagraphElement;
let text: Text;
let words: PaintedWords;
let mark: Mark;

beforeEach(() => {
  paragraph = document.createElement('p');
  text = new Text('In May 1,780 people crossed');
  paragraph.append(text);
  document.body.append(paragraph);
  const range = new Range();
  range.setStart(text, 7);
  range.setEnd(text, 19);
  mark = { id: 'a', style: 'statistic', range };
  words = new PaintedWords();
  words.note(mark);
});

afterEach(() => document.body.replaceChildren());

const changes: [title: string, change: () => void, isSaid: boolean][] = [
  ['nothing happened', () => undefined, true],
  ['a text came before it', () => paragraph.prepend('Last year: '), true],
  ['the words before it changed in place', () => text.replaceData(3, 3, 'the month of June'), true],
  ['its own words changed', () => text.replaceData(7, 5, '1,800'), false],
  ['its text was set anew, the same', () => (text.data = `${text.data}`), false],
  ['its nodes were made anew', () => paragraph.replaceChildren(text.data), false],
  ['its paragraph was taken away', () => paragraph.remove(), false],
  ['a part of it was taken away', () => text.splitText(10).remove(), false],
  ['its text was split', () => void text.splitText(10), true],
];

test.each(changes)('a mark says its words after %s', (_, change, isSaid) => {
  change();
  expect(words.areSaidBy([mark])).toBe(isSaid);
});

test('what was forgotten and is painted again is noted anew', () => {
  words.forget('a');
  expect(words.areSaidBy([mark])).toBe(false);
  words.note(mark);
  expect(words.areSaidBy([mark])).toBe(true);
});
