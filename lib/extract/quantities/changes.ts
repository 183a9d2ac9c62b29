import type { ChangeDirection } from '../../model/quantity-words';
import type { Found, Scan } from './scan';

type Direction = Exclude<ChangeDirection, 'none'>;

/** Words between a verb and what it changes to ("reduced the lead to five"), at most. */
const reach = 10;

/** Which way a figure went, as far as the words around it say so. */
export function changeOf(scan: Scan, found: Found): Direction | undefined {
  if (/^(?:date|score|rank|age)$/.test(found.measure) || isBase(scan, found)) return undefined;
  return (
    changeBefore(scan, found) ??
    changeFrom(scan, found) ??
    changeTo(scan, found) ??
    changeAfter(scan, found)
  );
}

/** "tăng 15%", "fell by about 3%": right before the figure, with nothing but fillers between. */
export function changeBefore(
  scan: Scan,
  found: Pick<Found, 'first' | 'measure'>,
): Direction | undefined {
  const { changes } = scan.language;
  for (let at = found.first, steps = 0; steps < 4; steps += 1) {
    const match = changes.verbs.endingAt(scan.tokens, at - 1);
    if (match !== undefined) return match.value;
    const weak = changes.weakVerbs.endingAt(scan.tokens, at - 1);
    if (weak !== undefined && isShareOrMoney(found)) return weak.value;
    const filler = fillerBefore(scan, at);
    if (filler === undefined) return undefined;
    at = filler;
  }
  return undefined;
}

/** "lost 3%" is a fall, "lost four matches" is none. */
function isShareOrMoney({ measure }: Pick<Found, 'measure'>): boolean {
  return measure === 'percent' || measure === 'money';
}

function fillerBefore(scan: Scan, at: number): number | undefined {
  const { changes, qualifiers, ranges } = scan.language;
  for (const table of [qualifiers.before, changes.fillers, ranges.open]) {
    const match = table.endingAt(scan.tokens, at - 1);
    if (match !== undefined) return match.end;
  }
  return undefined;
}

/** "up from 1.7 million": what another figure rose from did not itself rise. */
function isBase(scan: Scan, { first }: Found): boolean {
  const { bases } = scan.language.changes;
  return [first, pastAdjective(scan, first)].some(
    (at) => bases.endingAt(scan.tokens, at - 1) !== undefined,
  );
}

/** "from initial €2.2 billion", "from just 3%". */
function pastAdjective({ tokens, language }: Scan, first: number): number {
  const match = language.changes.fillers.endingAt(tokens, first - 1);
  return match?.end ?? first;
}

/** "€3.1bn ($3.6bn) - up from €2.2bn": said behind the figure. */
function changeFrom({ tokens, language }: Scan, { last }: Found): Direction | undefined {
  let at = last;
  if (tokens[at]?.word === '(') {
    const close = tokens.slice(at, at + reach).findIndex(({ word }) => word === ')');
    at += close + 1;
  } else if (tokens[at]?.word === ')') at += 1;
  if (/^[,–—-]$/.test(tokens[at]?.word ?? '')) at += 1;
  return language.changes.bases.startingAt(tokens, at)?.value;
}

/** "reduced the lead to five points", "doubled to 1.05 million", "giảm số trận xuống còn năm". */
function changeTo(scan: Scan, { first }: Found): Direction | undefined {
  const { changes, ratios, qualifiers } = scan.language;
  const about = qualifiers.before.endingAt(scan.tokens, first - 1);
  const link = changes.links.endingAt(scan.tokens, (about?.end ?? first) - 1);
  if (link === undefined) return undefined;
  for (let at = link.end - 1; at >= 0 && at >= link.end - reach; at -= 1) {
    if (scan.tokens[at]?.kind === 'sign') return undefined;
    const verb =
      changes.verbs.endingAt(scan.tokens, at) ?? changes.causes.endingAt(scan.tokens, at);
    if (verb !== undefined) return verb.value;
    const ratio = ratios.endingAt(scan.tokens, at)?.value;
    if (ratio !== undefined && ratio.value > 1) return 'rise';
    if (ratio?.change !== undefined) return ratio.change;
  }
  return undefined;
}

/** "a 9% rise", "gấp ba lên tới 1,6 triệu". */
function changeAfter({ tokens, language }: Scan, found: Found): Direction | undefined {
  const { after, links } = language.changes;
  if (found.measure === 'ratio' && (found.value ?? 0) > 1) {
    return links.startingAt(tokens, found.last) && 'rise';
  }
  return isShareOrMoney(found) ? after.startingAt(tokens, found.last)?.value : undefined;
}
