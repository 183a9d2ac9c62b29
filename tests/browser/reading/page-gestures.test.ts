import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listenToPage } from '../../../lib/reading/page-gestures';

let stop: AbortController;
/** What the gestures were told, and whether they use it. */
let told: unknown[];
let uses: boolean;

beforeEach(() => {
  [stop, told, uses] = [new AbortController(), [], true];
  document.body.innerHTML = `<p id="text">The fund went to 57 communes.</p><a href="#there"><b>More</b></a>
    <input id="field"><div id="editor" contenteditable="true">Draft</div><button id="own">Ours</button>`;
  const tell = (...words: unknown[]) => {
    told.push(words.length === 1 ? words[0] : words);
    return uses;
  };
  listenToPage(
    window,
    {
      onMarkKey: (mark) => tell(mark),
      onOthersKey: () => tell('others'),
      onEscape: () => tell('escape'),
      onClick: (x, y) => void tell('click', document.elementFromPoint(x, y)?.id),
      isOwn: (target) => target instanceof Element && target.id === 'own',
    },
    stop.signal,
  );
});

afterEach(() => {
  stop.abort();
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
  history.replaceState(null, '', ' ');
});

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(selector);
  return found;
}

/** The keys that the page itself was given. */
function keysOfPage(): string[] {
  const keys: string[] = [];
  window.addEventListener('keydown', ({ key }) => keys.push(key), { signal: stop.signal });
  return keys;
}

test('mark keys, the key for other mentions and Escape are told by what they mean', async () => {
  await userEvent.keyboard('1{Escape}a');
  expect(told).toEqual(['statistic', 'escape', 'others']);
});

test('a key that is used is taken from the page, another is left to it', async () => {
  const keys = keysOfPage();
  await userEvent.keyboard('2j');
  expect(keys).toEqual(['j']);
  uses = false;
  await userEvent.keyboard('2');
  expect(keys).toEqual(['j', '2']);
});

test('keys are the page’s own where somebody writes', async () => {
  for (const selector of ['#field', '#editor']) {
    element(selector).focus();
    await userEvent.keyboard('1a{Escape}');
  }
  expect(told).toEqual([]);
});

test('inside of Presslight’s own parts neither keys nor clicks are looked at', async () => {
  await userEvent.click(element('#own'));
  element('#own').focus();
  await userEvent.keyboard('1');
  expect(told).toEqual([]);
});

test('a forged key or click means nothing', () => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1' }));
  element('#text').dispatchEvent(new MouseEvent('click', { bubbles: true, button: 0 }));
  expect(told).toEqual([]);
});

test('a click is told by its point, but not on a link', async () => {
  await userEvent.click(element('#text'));
  await userEvent.click(element('b'));
  expect(told).toEqual([['click', 'text']]);
  expect(location.hash).toBe('#there');
});

test('a click that ends a selection, or comes of another button, is none', async () => {
  await userEvent.click(element('#text'), { button: 'middle' });
  await userEvent.tripleClick(element('#text'));
  expect(document.getSelection()?.toString()).toContain('57 communes');
  // Only the first of three clicks was made while nothing was selected.
  expect(told).toEqual([['click', 'text']]);
});

test('after the signal nothing is listened to', async () => {
  stop.abort();
  await userEvent.keyboard('1');
  await userEvent.click(element('#text'));
  expect(told).toEqual([]);
});
