import type { PageLine } from './page-line';
import { meaning } from './page-words';
import type { Scope } from './scope';

/** Meanings that keep text out of an article's body. */
const outside =
  meaning.navigation |
  meaning.related |
  meaning.share |
  meaning.comments |
  meaning.advertisement |
  meaning.subscription |
  meaning.biography |
  meaning.footer |
  meaning.tags |
  meaning.side |
  meaning.tool |
  meaning.hidden;

/** Prose of fewer code units than this says little about where the article is. */
const leastProse = 40;

/** What the lines of a page weigh together, by the elements they stand in. */
export interface Weighing {
  /** Meanings that hold for a line, those of elements that hold most of the page's prose left out. */
  meaningsOf(line: PageLine): number;
  /** The element that holds the article's text. */
  readonly container: Scope | null;
}

const plain = ({ text, linked }: PageLine) => text.length - linked;

function isProse(line: PageLine): boolean {
  return plain(line) >= leastProse && line.linked < line.text.length / 2;
}

function addUp(
  lines: readonly PageLine[],
  worthOf: (line: PageLine) => number,
): Map<Scope, number> {
  const sums = new Map<Scope, number>();
  for (const line of lines) {
    const value = worthOf(line);
    if (value === 0) continue;
    for (let at: Scope | null = line.scope; at !== null; at = at.parent) {
      sums.set(at, (sums.get(at) ?? 0) + value);
    }
  }
  return sums;
}

/** Weighs the lines of a page and finds the element whose lines speak most for being the article. */
export function weigh(lines: readonly PageLine[]): Weighing {
  const prose = addUp(lines, (line) => (isProse(line) ? plain(line) : 0));
  const all = Math.max(...prose.values(), 1);
  const meanings = new Map<Scope, number>();
  const meaningsAt = (scope: Scope): number => {
    const cached = meanings.get(scope);
    if (cached !== undefined) return cached;
    const own = (prose.get(scope) ?? 0) > all / 2 ? scope.own & ~outside : scope.own;
    const bits = own | (scope.parent === null ? 0 : meaningsAt(scope.parent));
    meanings.set(scope, bits);
    return bits;
  };
  const scores = addUp(lines, (line) => {
    if ((meaningsAt(line.scope) & outside) !== 0) return -0.2;
    return isProse(line) ? Math.min(plain(line), 300) / 100 : -0.2;
  });
  let container: Scope | null = null;
  let best = 0;
  for (const [scope, score] of scores) {
    const worth = score + scope.depth * 0.01;
    if (worth <= best) continue;
    best = worth;
    container = scope;
  }
  return { meaningsOf: (line) => meaningsAt(line.scope), container };
}

/** Whether a line inside the container is part of the article's text. */
export function isBodyLine(line: PageLine, meanings: number): boolean {
  if ((meanings & outside) !== 0) return false;
  if ((meanings & meaning.byline) !== 0 && line.text.length < 120) return false;
  if (line.linked > line.text.length / 2) return false;
  return /[\p{L}\p{N}]/u.test(line.text);
}
