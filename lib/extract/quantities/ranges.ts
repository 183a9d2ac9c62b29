import { scaled } from '../../text/numerals/scaled';
import { isBareYear } from './bare-year';
import { changeBefore } from './changes';
import { readCounted } from './counted';
import { readTerm } from './read-term';
import { type Found, isGlued, type Scan } from './scan';
import type { Term } from './term';

/** The second end of a range or change, and which way the words between the two say that it went. */
export interface Upper {
  term: Term;
  change?: 'rise' | 'fall';
  /** Each end has its own limit: "over 30 and under 40". */
  bounded?: true;
}

/** Reads what follows the first number of a range or change, as far as the two belong together. */
export function readUpper(scan: Scan, first: Term, open?: 'from' | 'between'): Upper | undefined {
  // "12/5 đến 16/6" are days.
  if (first.numeral.fraction && first.numeral.form === 'digits') return undefined;
  const bounded = open === undefined ? boundedUpper(scan, first) : undefined;
  const upper = bounded ?? joinedUpper(scan, first, open);
  if (upper === undefined || !agree(first, upper.term)) return undefined;
  if (isBareYear(scan, first)) {
    // "since 2019 to €3.4 billion"
    const isOther = upper.term.dimension !== undefined && upper.term.value > 10 * first.value;
    if (isOther || isBareYear(scan, upper.term)) return undefined;
  }
  return upper;
}

function joinedUpper(
  scan: Scan,
  first: Term,
  open: 'from' | 'between' | undefined,
): Upper | undefined {
  const { ranges } = scan.language;
  const after = pastFirst(scan, first, open);
  const turn = open === 'from' ? ranges.changeTo.startingAt(scan.tokens, after) : undefined;
  const joint =
    (open === 'between' ? ranges.and.startingAt(scan.tokens, after) : undefined) ??
    ranges.to.startingAt(scan.tokens, after) ??
    ranges.to.startingAt(scan.tokens, first.end) ??
    turn;
  if (joint === undefined) return undefined;
  const about = scan.language.qualifiers.before.startingAt(scan.tokens, joint.end);
  const term = readTerm(scan, about?.end ?? joint.end);
  if (term === undefined || !isSameCounted(scan, first, after, term)) return undefined;
  return { term, ...(turn && joint.value === turn.value && { change: turn.value }) };
}

/** Past the hyphen of "8- to 16-meter", and past what is counted in "from 1,245 cases to 2,490 cases". */
function pastFirst(scan: Scan, { end, dimension }: Term, open: 'from' | 'between' | undefined) {
  const hyphen = scan.tokens[end]?.word === '-' ? end + 1 : undefined;
  if (hyphen !== undefined && !isGlued(scan, hyphen)) return hyphen;
  if (open !== 'from' || dimension !== undefined) return end;
  return readCounted(scan, end)?.last ?? end;
}

/** What was passed behind the first end must be counted by the second too, if that says anything. */
function isSameCounted(scan: Scan, first: Term, after: number, second: Term): boolean {
  if (scan.tokens[first.end]?.kind !== 'word' || after === first.end) return true;
  const noun = second.dimension === undefined ? readCounted(scan, second.end) : undefined;
  if (noun === undefined) return second.dimension === undefined;
  return scan.tokens[noun.first]?.word === scan.tokens[first.end]?.word;
}

/** "greater than 30 and less than 40": a lower and an upper limit of one number. */
function boundedUpper(scan: Scan, first: Term): Upper | undefined {
  const { qualifiers, ranges } = scan.language;
  const own = qualifiers.before.endingAt(scan.tokens, first.first - 1)?.value;
  const joint = own && ranges.and.startingAt(scan.tokens, first.end);
  const other = joint && qualifiers.before.startingAt(scan.tokens, joint.end);
  if (own === undefined || other === undefined) return undefined;
  const term = readTerm(scan, other.end);
  if (term === undefined) return undefined;
  const [low, high] = isLower(own) ? [first, term] : [term, first];
  const isPair = isLower(own) ? isUpper(other.value) : isUpper(own) && isLower(other.value);
  return isPair && low.value < high.value ? { term, bounded: true } : undefined;
}

function isLower(qualifier: string): boolean {
  return qualifier === 'over' || qualifier === 'atLeast';
}

function isUpper(qualifier: string): boolean {
  return qualifier === 'under' || qualifier === 'atMost';
}

/** Two ends of a range are measured alike, or only one of them says in what. */
function agree(first: Term, second: Term): boolean {
  const [a, b] = [first.dimension, second.dimension];
  if (a === undefined) return first.numeral.form !== 'words' || second.numeral.form === 'words';
  // "rose 0.4% to 5,123": what is said after a share is no share.
  if (b === undefined)
    return a.kind === 'money' ? a.last <= first.first + 2 : a.kind === 'unit' && !isShare(first);
  if (a.kind !== b.kind) return false;
  if (a.kind === 'unit' && b.kind === 'unit') return a.unit.code === b.unit.code;
  if (a.kind === 'money' && b.kind === 'money') return a.currency.code === b.currency.code;
  return true;
}

function isShare({ dimension }: Term): boolean {
  return dimension?.kind === 'unit' && dimension.unit.measure === 'percent';
}

interface Ends {
  first: Term;
  upper: Upper;
  /** The quantity that the second end makes with all that both say. */
  whole: Found;
  /** A word for "from" stands before the first. */
  opened: boolean;
}

/** A range, or a change where words or the fall of the values say that it is one. */
export function rangeOf(scan: Scan, { first, upper, whole, opened }: Ends): Found | undefined {
  const second = upper.term;
  const low = sharedScale(first, second);
  if (upper.bounded) {
    const ends = { value: Math.min(low, second.value), valueMax: Math.max(low, second.value) };
    return { ...whole, ...ends, qualifier: 'exact', rule: 'range' };
  }
  const change = upper.change ?? changeBefore(scan, whole);
  const falls = low > second.value;
  const isTurn = upper.change !== undefined || (falls && second.value >= 0);
  const isSaid = change !== undefined && scan.language.changes.endsAlike;
  if (opened && (isTurn || isSaid)) {
    const ends = { value: second.value, from: low, to: second.value };
    return { ...whole, ...ends, change: change ?? (falls ? 'fall' : 'rise'), rule: 'change' };
  }
  if (falls && !(second.value < 0)) return undefined;
  const [value, valueMax] = falls ? [second.value, low] : [low, second.value];
  return { ...whole, value, valueMax, rule: 'range' };
}

/** "2-3 million", "92.5 to 90.8 million": the scale of the second end is the first one's too. */
function sharedScale(first: Term, second: Term): number {
  const { scale } = second.numeral;
  if (scale === 1 || first.numeral.scale > 1 || first.value >= 1000) return first.value;
  if (first.dimension?.kind === 'unit') return first.value;
  const whole = scaled(first.value, scale);
  return whole < 10 * second.value ? whole : first.value;
}
