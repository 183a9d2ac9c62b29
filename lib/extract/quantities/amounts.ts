import type { Measure } from '../../model/quantity-words';
import { readCounted } from './counted';
import { withSpan } from './dates/spans';
import { isOtherWord } from './homonyms';
import type { Rule } from './quantity';
import { type Found, isGlued, type Scan, writtenBetween } from './scan';
import { type Dimension, readTerm, type Term } from './terms';

/**
 * A number with what it measures or counts, or a range or change of two: "691 tập thể",
 * "150 - 300mm", "between $50 million and $75 million", "from 52,300 to 49,875".
 */
export function readAmount(scan: Scan, at: number): Found | undefined {
  const open = scan.language.ranges.open.startingAt(scan.tokens, at);
  const first = readTerm(scan, open?.end ?? at);
  if (first === undefined || isOtherWord(scan, first)) return undefined;
  const second = readUpper(scan, first, open?.value);
  if (second !== undefined) return rangeOf(scan, first, second, open?.value === 'from');
  return open === undefined ? withSpan(scan, single(scan, first)) : undefined;
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
  if (joint === undefined || isSplitHyphen(scan, joint.end)) return undefined;
  const term = readTerm(scan, joint.end);
  if (term === undefined || !agree(first, term)) return undefined;
  return { term, ...(turn && joint.value === turn.value && { change: turn.value }) };
}

/** "5 -3": a minus, no range. */
function isSplitHyphen(scan: Scan, at: number): boolean {
  const sign = scan.tokens[at - 1];
  return sign?.word === '-' && sign.spaced && isGlued(scan, at);
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
  const change = upper.change ?? changeBefore(scan, first.first, opened ? 2 : 1);
  const found = single(scan, whole);
  const falls = low > second.value;
  if (opened && (upper.change !== undefined || falls)) {
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

/** "2-3 million": the scale of the upper end is the lower one's too. */
function sharedScale(first: Term, second: Term): number {
  const { scale } = second.numeral;
  if (scale === 1 || first.numeral.scale > 1 || first.value >= 1000) return first.value;
  if (first.dimension?.kind === 'unit') return first.value;
  return first.value * scale < second.value ? first.value * scale : first.value;
}

/** Which way a figure went, said right before it ("tăng", "fell by"). */
export function changeBefore(scan: Scan, at: number, reach: number): 'rise' | 'fall' | undefined {
  for (let back = 1; back <= reach; back += 1) {
    const match = scan.language.changes.endingAt(scan.tokens, at - back);
    if (match !== undefined) return match.value;
  }
  return undefined;
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
  return { ...base, ...dimensionFields(scan, dimension) };
}

function dimensionFields(
  scan: Scan,
  dimension: Dimension,
): Pick<Found, 'measure' | 'rule' | 'unit'> & Partial<Found> {
  const unit = writtenBetween(scan, dimension.first, dimension.last);
  const per = dimension.per && writtenBetween(scan, dimension.per.first, dimension.per.last);
  const said = { unit, ...(per !== undefined && { per }) };
  if (dimension.kind === 'age') return { measure: 'age', rule: 'age', ...said, unitCode: 'a' };
  if (dimension.kind === 'money') {
    const { code, assumed } = dimension.currency;
    const known =
      code === undefined ? {} : assumed ? { assumed: { unitCode: code } } : { unitCode: code };
    return { measure: 'money', rule: 'money', ...said, ...known };
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

function counted(
  scan: Scan,
  term: Term,
  base: { first: number; last: number; until: number; value: number },
): Found {
  const noun = readCounted(scan, term.end);
  if (noun === undefined) {
    return { ...base, measure: 'count', rule: 'number', minor: 'alone' };
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
