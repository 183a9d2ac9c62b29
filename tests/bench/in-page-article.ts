import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { isArticle } from '../../lib/article/is-article';
import { readArticle } from '../../lib/article/read-article';

const readers = {
  detector: () => isArticle(document),
  ours: () => readArticle(document),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document, { url: document.URL }).parse(),
} as const;

export type Reader = keyof typeof readers;

/** Milliseconds of the first run on a page and of the best of five. */
export interface Times {
  first: number;
  best: number;
}

function timesOf(work: () => unknown): Times {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return { first: runs[0] ?? Number.NaN, best: Math.min(...runs) };
}

/** Times every reader on this page; their order turns with `turn`, so that none always goes first. */
export function timeAll(turn: number): Record<Reader, Times> {
  const names = Object.keys(readers) as Reader[];
  const order = [...names.slice(turn % names.length), ...names.slice(0, turn % names.length)];
  const times = order.map((name) => [name, timesOf(readers[name])] as const);
  return Object.fromEntries(times) as Record<Reader, Times>;
}
