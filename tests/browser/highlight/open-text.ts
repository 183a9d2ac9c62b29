/** Puts paragraphs into the test's own document and gives their element back. */
export function openText(html: string): HTMLElement {
  document.body.innerHTML = `<main style="font: 16px/24px serif; width: 600px">${html}</main>`;
  const main = document.querySelector('main');
  if (main === null) throw new Error('the page has no main element');
  return main;
}

/** The range of the nth occurrence of words in an element's text; text nodes may be split anywhere. */
export function rangeOf(element: Element, words: string, nth = 0): Range {
  const text = element.textContent;
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth; seen += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no ${words} in the page`);
  const range = document.createRange();
  range.setStart(...pointAt(element, start));
  range.setEnd(...pointAt(element, start + words.length));
  return range;
}

function pointAt(element: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (rest <= length) return [node, rest];
    rest -= length;
  }
  throw new Error(`offset ${offset} lies behind the text`);
}

/** The middle of a range's first box, in the viewport's pixels. */
export function middleOf(range: Range): { x: number; y: number } {
  const { left, top, width, height } = range.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
