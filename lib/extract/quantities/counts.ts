import { isBareYear } from './bare-year';
import { type Counted, readCounted } from './counted';
import { type Found, isGlued, type Scan, writtenBetween } from './scan';
import type { Term } from './term';

type Base = Pick<Found, 'first' | 'last' | 'until' | 'value'>;

/**
 * A number without a unit: a count where something counted follows, a share ("57/94 xã"), a sum by
 * its short form ("80k"), else a number that stands alone.
 */
export function countOf(scan: Scan, term: Term): Found {
  const { first, end, until = end, value } = term;
  const base: Base = { first, last: end, until, value };
  const noun = isBareYear(scan, term) ? undefined : countedBy(scan, term);
  if (term.numeral.fraction) return share(scan, term, base, noun);
  if (noun !== undefined) {
    return { ...base, measure: 'count', rule: 'count', ...countedFields(scan, noun) };
  }
  const code = shortMoneyOf(scan, term);
  if (code !== undefined) {
    const assumed = { unitCode: code };
    return { ...base, measure: 'money', rule: 'money', assumed, inferred: ['measure'] };
  }
  const plain: Found = { ...base, measure: 'count', rule: 'number' };
  return standsForNoun(scan, term) ? plain : { ...plain, minor: 'alone' };
}

/** What a number counts, as the fields and the extent of a quantity. */
function countedFields(scan: Scan, noun: Counted) {
  return {
    last: noun.last,
    until: noun.last,
    unit: writtenBetween(scan, noun.head, noun.headEnd),
    counted: writtenBetween(scan, noun.first, noun.last),
  };
}

/** One takes a noun in the singular. */
function countedBy(scan: Scan, { value, end }: Term): Counted | undefined {
  return readCounted(scan, end, value === 1);
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

/** "1tr2" and "80k" are sums where nothing is counted. */
function shortMoneyOf(scan: Scan, { first }: Term): string | undefined {
  const { shortMoney } = scan.language;
  const suffix = scan.tokens[first + 1];
  const isShort = isGlued(scan, first + 1) && shortMoney?.suffixes.has(suffix?.word ?? '');
  return isShort ? shortMoney?.code : undefined;
}

/** "57/94 xã", "two thirds of the wells"; a fraction in digits by itself may be anything. */
function share(scan: Scan, term: Term, base: Base, noun: Counted | undefined): Found {
  const { wholes, qualifiers } = scan.language;
  const ratio: Found = { ...base, measure: 'ratio', rule: 'ratio' };
  const isOf = wholes.startingAt(scan.tokens, term.end) !== undefined;
  const isQualified = qualifiers.before.endingAt(scan.tokens, term.first - 1) !== undefined;
  if (term.numeral.form !== 'digits' || isOf) return ratio;
  if (noun !== undefined) return { ...ratio, ...countedFields(scan, noun) };
  return isQualified ? ratio : { ...ratio, minor: 'alone' };
}
