import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scrollToRange } from '../../../lib/reading/scroll-to-range';
import { rangeOfWords } from './news-page';

beforeEach(() => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => Object.assign(new EventTarget(), { matches: true, media: query }) as MediaQueryList,
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

/** Pixels between the middle of the window and a passage. */
function fromMiddle(range: Range): number {
  const { top, height } = range.getBoundingClientRect();
  return Math.abs(top + height / 2 - window.innerHeight / 2);
}
const space = '<div style="height:300vh"></div>';

test('a passage of a short paragraph comes to the middle of the window', () => {
  document.body.innerHTML = `${space}<p>The fund went to 57 communes.</p>${space}`;
  const range = rangeOfWords('57 communes');
  scrollToRange(range, window);
  expect(fromMiddle(range)).toBeLessThan(window.innerHeight / 4);
});

test('so does one of a paragraph that is taller than the window', () => {
  const line = 'A line of the text.<br>';
  document.body.innerHTML = `<p>${line.repeat(400)}The fund went to 57 communes.<br>${line.repeat(400)}</p>`;
  const range = rangeOfWords('57 communes');
  scrollToRange(range, window);
  expect(fromMiddle(range)).toBeLessThan(window.innerHeight / 4);
});

test('a box that scrolls by itself is scrolled along', () => {
  document.body.innerHTML = `${space}<div style="height:100px;overflow:auto">
    <div style="height:900px"></div><p>The fund went to 57 communes.</p></div>${space}`;
  const range = rangeOfWords('57 communes');
  scrollToRange(range, window);
  const box = document.querySelector('div:has(> p)')?.getBoundingClientRect();
  const { top, bottom } = range.getBoundingClientRect();
  expect([top >= (box?.top ?? 0), bottom <= (box?.bottom ?? 0)]).toEqual([true, true]);
});
