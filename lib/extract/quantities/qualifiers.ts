import type { Qualifier } from '../../model/quantity-words';
import { changeOf } from './changes';
import type { Found, Scan } from './scan';

/** Words between a qualifier and its figure that change nothing ("of", "là", "mức"). */
const fillers: ReadonlySet<string> = new Set([
  'là',
  'mức',
  'of',
  'some',
  'the',
  'a',
  'to',
  'by',
  'at',
  'khoảng',
  'hơn',
  'gần',
  'trên',
  '(',
  'thêm',
  'chỉ',
  'only',
  'just',
]);

/** Adds what the words around a quantity say of it: qualifier and direction of change. */
export function qualify(scan: Scan, unqualified: Found): Found {
  const found = asMagnitude(scan, unqualified);
  const qualifier = found.qualifier ?? qualifierOf(scan, found);
  const change = found.change ?? changeOf(scan, found);
  // "lên tới 6 inch" is a limit where nothing rose.
  const limit = qualifier ?? (change === undefined ? limitOf(scan, found) : undefined);
  return withBoth(found, limit, change);
}

function limitOf(scan: Scan, { first }: Found): Qualifier | undefined {
  return scan.language.qualifiers.limits.endingAt(scan.tokens, first - 1) && 'atMost';
}

function withBoth(found: Found, qualifier: Found['qualifier'], change: Found['change']): Found {
  if (qualifier === found.qualifier && change === found.change) return found;
  return { ...found, ...(qualifier && { qualifier }), ...(change && { change }) };
}

/** Degrees shortly after a word for an earthquake are no temperature. */
function asMagnitude(scan: Scan, found: Found): Found {
  if (found.measure !== 'temperature' || found.unitCode !== 'deg') return found;
  for (let at = found.first - 1; at >= Math.max(0, found.first - 6); at -= 1) {
    if (scan.language.quakes.endingAt(scan.tokens, at) === undefined) continue;
    return { ...found, measure: 'other', unitCode: '{magnitude}' };
  }
  return found;
}

function qualifierOf(scan: Scan, found: Found): Qualifier | undefined {
  const { before, after } = scan.language.qualifiers;
  const right = after.startingAt(scan.tokens, found.last);
  // "12 and more than 194": what begins the next figure's qualifier is not this one's.
  const next = before.startingAt(scan.tokens, found.last + 1);
  if (right !== undefined && (next?.end ?? 0) <= right.end) return right.value;
  const at = pastOpening(scan, found.first - 1);
  const left = before.endingAt(scan.tokens, at);
  if (left !== undefined) return left.value;
  return fillers.has(scan.tokens[at]?.word ?? '')
    ? before.endingAt(scan.tokens, at - 1)?.value
    : undefined;
}

/** Past "từ" or "between" before a range: the qualifier stands before it. */
function pastOpening(scan: Scan, at: number): number {
  const open = scan.language.ranges.open.endingAt(scan.tokens, at);
  return open === undefined ? at : open.end - 1;
}

/** "six meters (18 feet)": a figure in brackets says again what the one before it says. */
export function repeat(scan: Scan, found: readonly Found[]): Found[] {
  const repeated: Found[] = [];
  for (const one of found) {
    const before = repeated.at(-1);
    const isAgain =
      before !== undefined &&
      before.measure === one.measure &&
      one.first === before.last + 1 &&
      scan.tokens[before.last]?.word === '(' &&
      scan.tokens[one.last]?.word === ')';
    repeated.push(
      isAgain ? withBoth(one, one.qualifier ?? before.qualifier, one.change ?? before.change) : one,
    );
  }
  return repeated;
}
