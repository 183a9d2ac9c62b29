import * as domAnchor from 'dom-anchor-text-quote';
import {
  type Described,
  describeAll,
  type Resolved,
  resolveTargets,
} from '../eval/anchoring-in-page';
import { type HintedQuote, matchQuote, quoteAt } from './match-quote';

interface Span {
  start: number;
  end: number;
}

/** What each tool keeps of a page's targets. */
export interface Kept {
  ours: Described;
  quotes: HintedQuote[];
}

function root(): Element {
  const article = document.querySelector('article');
  if (article === null) throw new Error('the page has no article element');
  return article;
}

/** Describes spans of the article's text for every tool. */
export function keep(spans: readonly Span[]): Kept {
  const text = root().textContent ?? '';
  return { ours: describeAll(spans), quotes: spans.map((span) => quoteAt(text, span)) };
}

type Locate = (quote: HintedQuote) => Span | null;

const peers: Record<'approx' | 'domAnchor', () => Locate> = {
  approx: () => (quote) => matchQuote(root().textContent ?? '', quote),
  domAnchor: () => (quote) => domAnchor.toTextPosition(root(), quote, { hint: quote.hint }),
};

export type Tool = keyof typeof peers | 'ours' | 'oursByQuote';

/** Finds what was kept with one tool; a peer stops after so many milliseconds, with what it has. */
export async function find(tool: Tool, kept: Kept, limit: number): Promise<Resolved[]> {
  const { targets, text } = kept.ours;
  if (tool === 'ours') return resolveTargets(targets, [text]);
  if (tool === 'oursByQuote') return resolveTargets(targets, []);
  const locate = peers[tool]();
  const begin = performance.now();
  const resolved: Resolved[] = [];
  for (const quote of kept.quotes) {
    if (performance.now() - begin > limit) break;
    resolved.push(answer(locate, quote));
  }
  return resolved;
}

/** Peers know no "changed": what they find they draw. One of them throws at some quotes. */
function answer(locate: Locate, quote: HintedQuote): Resolved {
  try {
    const span = locate(quote);
    return span === null
      ? { state: 'gone' }
      : { state: 'intact', start: span.start, end: span.end };
  } catch {
    return { state: 'gone' };
  }
}
