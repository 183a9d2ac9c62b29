import type { Measure } from '../../model/quantity-words';
import { changeBefore } from './changes';
import { type Counted, readCounted } from './counted';
import { withSpan } from './dates/spans';
import { isOtherWord } from './homonyms';
import { codeOf } from './money';
import type { Rule } from './quantity';
import { readTerm } from './read-term';
import { type Found, isCapitalised, isGlued, type Scan, writtenBetween } from './scan';
import type { Dimension, Term } from './term';

/**
 * A number with what it measures or counts, or a range or change of two: "691 tập thể",
 * "150 - 300mm", "between $50 million and $75 million", "from 52,300 to 49,875".
 */
export function readAmount(scan: Scan, at: number): Found | undefined {
  const open = scan.language.ranges.open.startingAt(scan.tokens, at);
  const first = readTerm(scan, open?.end ?? at);
  if (first === undefined || isOtherWord(scan, first) || isOrdinal(scan, first)) return undefined;
  const second = readUpper(scan, first, open?.value);
  if (second !== undefined) return rangeOf(scan, first, second, open?.value === 'from');
  return open === undefined ? withSpan(scan, single(scan, first)) : undefined;
}

/** "the forty-second president", "twenty-fifth" by itself: no count of fifths, no seconds. */
function isOrdinal(scan: Scan, { first, end, numeral }: Term): boolean {
  const ordinal = scan.language.ordinals.words.startingAt(scan.tokens, first);
  if (numeral.form !== 'words' || ordinal === undefined || ordinal.end <= numeral.end) return false;
  const { units, wholes } = scan.language;
  const isTime = units.startingAt(scan.tokens, ordinal.end - 1) !== undefined;
  const isOne = wholes.endingAt(scan.tokens, first - 1) !== undefined;
  return !isTime || isOne || scan.tokens.length === end - first;
}

interface Upper {
  term: Term;
  change?: 'rise' | 'fall';
}

function readUpper(scan: Scan, first: Term, open?: 'from' | 'between'): Upper | undefined {
  const { ranges } = scan.language;
  const hyphen = scan.tokens[first.end]?.word === '-' ? first.end + 1 : undefined;
  // "8- to 16-meter"
  const after = hyphen !== undefined && !isGlued(scan, hyphen) ? hyphen : first.end;
  const turn = open === 'from' ? ranges.changeTo.startingAt(scan.tokens, after) : undefined;
  const joint =
    (open === 'between' ? ranges.and.startingAt(scan.tokens, after) : undefined) ??
    ranges.to.startingAt(scan.tokens, after) ??
    ranges.to.startingAt(scan.tokens, first.end) ??
    turn;
  if (joint === undefined) return undefined;
  const about = scan.language.qualifiers.before.startingAt(scan.tokens, joint.end);
  const term = readTerm(scan, about?.end ?? joint.end);
  if (term === undefined || !agree(first, term)) return undefined;
  if (isYear(scan, first) && isYear(scan, term)) return undefined;
  return { term, ...(turn && joint.value === turn.value && { change: turn.value }) };
}

/** Two ends of a range are measured alike, or only one of them says in what. */
function agree(first: Term, second: Term): boolean {
  const [a, b] = [first.dimension, second.dimension];
  if (a === undefined) return first.numeral.form !== 'words' || second.numeral.form === 'words';
  if (b === undefined)
    return a.kind === 'money' && a.last <= first.first + 2 ? true : a.kind === 'unit';
  if (a.kind !== b.kind) return false;
  if (a.kind === 'unit' && b.kind === 'unit') return a.unit.code === b.unit.code;
  if (a.kind === 'money' && b.kind === 'money') return a.currency.code === b.currency.code;
  return true;
}

function rangeOf(scan: Scan, first: Term, upper: Upper, opened: boolean): Found | undefined {
  const second = upper.term;
  const dimension = second.dimension ?? first.dimension;
  const whole: Term = { ...second, first: first.first, ...(dimension && { dimension }) };
  const low = sharedScale(first, second);
  const found = single(scan, whole);
  const change = upper.change ?? changeBefore(scan, found);
  const falls = low > second.value;
  const isTurn = upper.change !== undefined || (falls && second.value >= 0);
  const isSaid = change !== undefined && scan.language.changes.endsAlike;
  if (opened && (isTurn || isSaid)) {
    const way = change ?? (falls ? 'fall' : 'rise');
    return {
      ...found,
      value: second.value,
      from: low,
      to: second.value,
      change: way,
      rule: 'change',
    };
  }
  if (falls && !(second.value < 0)) return undefined;
  const [value, valueMax] = falls ? [second.value, low] : [low, second.value];
  return { ...found, value, valueMax, rule: 'range' };
}

/** "2-3 million", "92.5 to 90.8 million": the scale of the second end is the first one's too. */
function sharedScale(first: Term, second: Term): number {
  const { scale } = second.numeral;
  if (scale === 1 || first.numeral.scale > 1 || first.value >= 1000) return first.value;
  if (first.dimension?.kind === 'unit') return first.value;
  const scaled = first.value * scale;
  return scaled < 10 * second.value ? scaled : first.value;
}

function single(scan: Scan, term: Term): Found {
  const base = {
    first: term.first,
    last: term.end,
    until: term.until ?? term.end,
    value: term.value,
  };
  const { dimension } = term;
  if (dimension === undefined) return counted(scan, term, base);
  const found: Found = { ...base, ...dimensionFields(scan, dimension) };
  // "Gian hàng 0 đồng": nothing costs nothing but in a name.
  return dimension.kind === 'money' && term.value === 0 ? { ...found, minor: 'named' } : found;
}

function dimensionFields(
  scan: Scan,
  dimension: Dimension,
): Pick<Found, 'measure' | 'rule' | 'unit'> & Partial<Found> {
  const unit = writtenBetween(scan, dimension.first, dimension.last);
  const per = dimension.per && writtenBetween(scan, dimension.per.first, dimension.per.last);
  const said = { unit, ...(per !== undefined && { per }) };
  if (dimension.kind === 'age')
    return { measure: 'age', rule: 'age', ...said, unitCode: dimension.code };
  if (dimension.kind === 'money') {
    return { measure: 'money', rule: 'money', ...said, ...codeOf(dimension.currency) };
  }
  const { measure, code } = dimension.unit;
  const whole =
    dimension.per && measure !== 'percent'
      ? writtenBetween(scan, dimension.first, dimension.per.last)
      : unit;
  return {
    measure,
    rule: ruleOf(measure),
    ...said,
    unit: whole,
    ...(code !== undefined && { unitCode: code }),
  };
}

function ruleOf(measure: Measure): Rule {
  return measure === 'percent' ? 'percent' : 'measure';
}

/** "three of them", "29 were missing", and every spoken number of English but "one". */
function standsForNoun(scan: Scan, { numeral, end, first }: Term): boolean {
  const { pronominal, headFirst } = scan.language.counted;
  if (headFirst || numeral.value < 2) return false;
  // "match four", "hour six"
  if (scan.language.names.endingAt(scan.tokens, first - 1) !== undefined) return false;
  if (numeral.form === 'words') return scan.tokens.length > end - first;
  return pronominal.startingAt(scan.tokens, end) !== undefined;
}

/** "the 1996 Games", "a 2020 run": four digits before a name or a noun in the singular. */
function isYear(scan: Scan, term: Term): boolean {
  const token = scan.tokens[term.first];
  if (term.end !== term.first + 1 || !/^(?:19|20)\d\d$/.test(token?.text ?? '')) return false;
  const { nouns, classifiers, singulars } = scan.language.counted;
  const known = [nouns, classifiers].some((table) => table.startingAt(scan.tokens, term.end));
  if (singulars.startingAt(scan.tokens, term.end) !== undefined) return true;
  return !known || isCapitalised(scan.tokens[term.end]);
}

/** "1tr2" and "80k" are sums where nothing is counted. */
function shortMoneyOf(scan: Scan, { first }: Term): string | undefined {
  const { shortMoney } = scan.language;
  const suffix = scan.tokens[first + 1];
  const isShort = isGlued(scan, first + 1) && shortMoney?.suffixes.has(suffix?.word ?? '');
  return isShort ? shortMoney?.code : undefined;
}

/** One takes a noun in the singular. */
function countedBy(scan: Scan, { value, end }: Term): Counted | undefined {
  return readCounted(scan, end, value === 1);
}

/** "57/94 xã", "two thirds of the wells"; a fraction in digits by itself may be anything. */
function share(
  scan: Scan,
  term: Term,
  base: { first: number; last: number; until: number; value: number },
  noun: Counted | undefined,
): Found {
  const { wholes, qualifiers } = scan.language;
  const ratio: Found = { ...base, measure: 'ratio', rule: 'ratio' };
  const isOf = wholes.startingAt(scan.tokens, term.end) !== undefined;
  const isQualified = qualifiers.before.endingAt(scan.tokens, term.first - 1) !== undefined;
  if (term.numeral.form === 'digits' && noun === undefined && !isOf && !isQualified) {
    return { ...ratio, minor: 'alone' };
  }
  if (noun === undefined || isOf || term.numeral.form !== 'digits') return ratio;
  return {
    ...ratio,
    last: noun.last,
    until: noun.last,
    unit: writtenBetween(scan, noun.head, noun.headEnd),
    counted: writtenBetween(scan, noun.first, noun.last),
  };
}

function counted(
  scan: Scan,
  term: Term,
  base: { first: number; last: number; until: number; value: number },
): Found {
  const noun = isYear(scan, term) ? undefined : countedBy(scan, term);
  if (term.numeral.fraction) return share(scan, term, base, noun);
  if (noun === undefined) {
    const plain: Found = { ...base, measure: 'count', rule: 'number' };
    const code = shortMoneyOf(scan, term);
    if (code !== undefined) {
      const assumed = { unitCode: code };
      return { ...base, measure: 'money', rule: 'money', assumed, inferred: ['measure'] };
    }
    if (!standsForNoun(scan, term)) plain.minor = 'alone';
    return plain;
  }
  return {
    ...base,
    last: noun.last,
    until: noun.last,
    measure: 'count',
    rule: 'count',
    unit: writtenBetween(scan, noun.head, noun.headEnd),
    counted: writtenBetween(scan, noun.first, noun.last),
  };
}
