import { userEvent } from 'vitest/browser';

/** A small article in the test's own page. */
export const newsHtml = `<article>
  <h1>District commends its volunteers</h1>
  <p id="lead">The district commended 691 collectives and 1,780 people on Friday for work that
    <b>Nguyễn Thị <i>Lan</i></b> called the <a href="#elsewhere">best in years</a>.</p>
  <p id="body">In the same period a fund of $4.2 million went to 57 communes, where water has to be
    brought from the mainland by boat for much of the year, the report said.</p>
</article><aside id="aside">Subscribe for 12 months</aside>`;

/** The range of some words of the page, wherever their text nodes part. */
export function rangeOfWords(words: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  const text = nodes.map(({ data }) => data).join('');
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the page does not say: ${words}`);
  const range = new Range();
  let at = 0;
  for (const node of nodes) {
    const end = at + node.length;
    if (start >= at && start < end) range.setStart(node, start - at);
    if (start + words.length > at && start + words.length <= end) {
      range.setEnd(node, start + words.length - at);
    }
    at = end;
  }
  return range;
}

/** Selects some words as a reader does by keyboard: after a key of theirs. */
export async function selectWords(words: string): Promise<void> {
  await userEvent.keyboard('{Shift}');
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(rangeOfWords(words));
}
