import type { Measure } from '../../model/quantity-words';
import { countOf } from './counts';
import { withSpan } from './dates/spans';
import { isOtherWord } from './homonyms';
import { codeOf } from './money';
import type { Rule } from './quantity';
import { rangeOf, readUpper } from './ranges';
import { readTerm } from './read-term';
import { type Found, type Scan, writtenBetween } from './scan';
import type { Dimension, Term } from './term';

/**
 * A number with what it measures or counts, or a range or change of two: "691 tập thể",
 * "150 - 300mm", "between $50 million and $75 million", "from 52,300 to 49,875".
 */
export function readAmount(scan: Scan, at: number): Found | undefined {
  const open = scan.language.ranges.open.startingAt(scan.tokens, at);
  const first = readTerm(scan, open?.end ?? at);
  if (first === undefined || isOtherWord(scan, first) || isOrdinal(scan, first)) return undefined;
  const upper = readUpper(scan, first, open?.value);
  if (upper === undefined)
    return open === undefined ? withSpan(scan, single(scan, first)) : undefined;
  const dimension = upper.term.dimension ?? first.dimension;
  const whole: Term = { ...upper.term, first: first.first, ...(dimension && { dimension }) };
  return rangeOf(scan, {
    first,
    upper,
    whole: single(scan, whole),
    opened: open?.value === 'from',
  });
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

function single(scan: Scan, term: Term): Found {
  const { dimension } = term;
  if (dimension === undefined) return countOf(scan, term);
  const { first, end, until = end, value } = term;
  const found: Found = { first, last: end, until, value, ...dimensionFields(scan, dimension) };
  // "Gian hàng 0 đồng": nothing costs nothing but in a name.
  return dimension.kind === 'money' && value === 0 ? { ...found, minor: 'named' } : found;
}

function dimensionFields(
  scan: Scan,
  dimension: Dimension,
): Pick<Found, 'measure' | 'rule' | 'unit'> & Partial<Found> {
  const unit = writtenBetween(scan, dimension.first, dimension.last);
  const per = dimension.per && writtenBetween(scan, dimension.per.first, dimension.per.last);
  const said = { unit, ...(per !== undefined && { per }) };
  if (dimension.kind === 'age') return { ...age, ...said, unitCode: dimension.code };
  if (dimension.kind === 'money') return { ...money, ...said, ...codeOf(dimension.currency) };
  const { measure, code } = dimension.unit;
  const whole =
    dimension.per && measure !== 'percent'
      ? writtenBetween(scan, dimension.first, dimension.per.last)
      : unit;
  const known = code === undefined ? {} : { unitCode: code };
  return { measure, rule: ruleOf(measure), ...said, unit: whole, ...known };
}

const age = { measure: 'age', rule: 'age' } as const;
const money = { measure: 'money', rule: 'money' } as const;

function ruleOf(measure: Measure): Rule {
  return measure === 'percent' ? 'percent' : 'measure';
}
