import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observePosition } from '../../../lib/reading/observe-position';

let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

function show(...heads: string[]): void {
  const text = 'The boats were fuller than ever before, the board said. '.repeat(6);
  document.body.innerHTML = heads
    .map(
      (head) =>
        `<article style="height:200vh"><h1>${head}</h1><p>${text}</p><p>${text}</p></article>`,
    )
    .join('');
}

const article = (at: number) => document.querySelectorAll('article')[at];

test('the article in the middle of the window is the one being read', async () => {
  show('Boats', 'Bridges');
  const moved = vi.fn();
  const position = observePosition(document, moved, stop.signal);
  expect(position.part()?.passedOver).toEqual(new Set([article(1)]));
  article(1)?.scrollIntoView();
  await vi.waitFor(() => expect(moved).toHaveBeenCalledTimes(1));
  expect(position.part()).toEqual({ within: article(1), passedOver: new Set([article(0)]) });
  article(0)?.scrollIntoView();
  await vi.waitFor(() => expect(moved).toHaveBeenCalledTimes(2));
  expect(position.part()?.within).toBeUndefined();
});

test('a page of one article has no parts, until a second comes', () => {
  show('Boats');
  const position = observePosition(document, () => undefined, stop.signal);
  expect(position.part()).toBeUndefined();
  show('Boats', 'Bridges');
  expect(position.part()?.passedOver.size).toBe(1);
});

test('after the signal nothing is looked at', () => {
  show('Boats', 'Bridges');
  const position = observePosition(document, () => undefined, stop.signal);
  stop.abort();
  expect(position.part()).toBeUndefined();
});
