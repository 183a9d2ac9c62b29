import type { Edited } from './edit-news';
import type { Random } from './random';

/** How a page looks around its article. */
export interface Dress {
  /** Other wrappers and classes, as after a redesign. */
  isRedesigned: boolean;
  /** Something to fill menus and advertisements with. */
  word: () => string;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * A page around an article. The article element's text is the paragraphs joined by line feeds;
 * advertisements stand outside of it.
 */
export function newsPage(article: Edited, random: Random, { isRedesigned, word }: Dress): string {
  const menu = Array.from({ length: random.integer(10, 60) }, () => `<li><a>${word()}</a></li>`);
  const noise = Array.from({ length: random.integer(20, 80) }, () => word());
  const paragraphs = article.map((words) => {
    const text = escaped(words.map((one) => one.text).join(' '));
    return isRedesigned ? `<div class="t"><p><span>${text}</span></p></div>` : `<p>${text}</p>`;
  });
  const body = `<article>${paragraphs.join('\n')}</article>`;
  const main = isRedesigned ? `<main><section>${body}</section></main>` : body;
  const data = `<script type="application/json">${JSON.stringify(noise)}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body><header><ul>${menu.join('')}</ul></header>${data}${main}<aside>${noise.join(' ')}</aside></body></html>`;
}
