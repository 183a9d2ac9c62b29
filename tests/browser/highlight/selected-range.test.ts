import { afterEach, expect, test } from 'vitest';
import { selectedRange } from '../../../lib/highlight/selected-range';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function host(html: string): ShadowRoot {
  const element = document.createElement('div');
  document.body.append(element);
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

test('a selection of the page is its range, a caret is none', () => {
  document.body.innerHTML = '<p>1,780 people</p>';
  expect(selectedRange(document)).toBeNull();
  const paragraph = document.querySelector('p') ?? document.body;
  document.getSelection()?.selectAllChildren(paragraph);
  expect(String(selectedRange(document))).toBe('1,780 people');
  document.getSelection()?.collapse(paragraph, 0);
  expect(selectedRange(document)).toBeNull();
});

test('a selection in a shadow root is found where the root is named', () => {
  const root = host('<p>12,400 passengers</p>');
  const text = root.querySelector('p')?.firstChild;
  if (text == null) throw new Error('no text');
  document.getSelection()?.setBaseAndExtent(text, 0, text, 6);
  expect(String(selectedRange(document, [root]))).toBe('12,400');
});

test('a root that left the page has no selection', () => {
  const root = host('<p>12,400 passengers</p>');
  root.host.remove();
  expect(selectedRange(document, [root])).toBeNull();
});
