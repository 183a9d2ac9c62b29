import { scaled } from '../../text/numerals/scaled';
import type { Currency } from '../languages/units';
import { currencyAt } from './currency-at';
import { withPer } from './per';
import { type Found, isGlued, type Scan } from './scan';
import { type Dimension, type Term, withHalf } from './term';

/** An amount after its currency: "US$1.2bn", "VND 5 million". */
export function readSignedMoney(scan: Scan, at: number): Term | undefined {
  const minus = /^[-−]$/.test(scan.tokens[at]?.word ?? '') && isGlued(scan, at + 1) ? 1 : 0;
  const sign = currencyAt(scan, at + minus);
  if (sign?.value.sign !== true) return undefined;
  const numeral = scan.amountAt(sign.end);
  if (numeral === undefined || numeral.form === 'words') return undefined;
  const dimension: Dimension = {
    kind: 'money',
    currency: sign.value,
    first: at + minus,
    last: sign.end,
  };
  const value = minus === 1 ? -numeral.value : numeral.value;
  const term = withMinor(scan, { first: at, end: numeral.end, value, numeral, dimension });
  const again = currencyAt(scan, numeral.end);
  // "RMB 10 USD 20": the second one belongs to the number behind it.
  const isNext = again?.value.sign && scan.numeralAt(again.end)?.form === 'digits';
  if (again !== undefined && !again.value.minor && !isNext) {
    const known = again.value.assumed === true ? sign.value : again.value;
    return withPer(scan, { ...term, end: again.end, dimension: { ...dimension, currency: known } });
  }
  return withPer(scan, term);
}

/** The code of a currency as a quantity has it: said, or assumed of a shared sign or word. */
export function codeOf({ code, assumed }: Currency): Pick<Found, 'unitCode' | 'assumed'> {
  if (code === undefined) return {};
  return assumed ? { assumed: { unitCode: code } } : { unitCode: code };
}

/** An amount before its currency: "5 triệu đồng", "75 USD million". */
export function readMoneyAfter(scan: Scan, term: Term, from: number): Term | undefined {
  const match = currencyAt(scan, from);
  // "6.400 đồng hồ" are clocks.
  const noun = scan.language.counted.nouns.startingAt(scan.tokens, from);
  if (match === undefined || (noun?.end ?? 0) > match.end) return undefined;
  // "$5 $10" and "5 USD1.23": the sign belongs to the number that it touches.
  if (match.value.sign && scan.tokens[match.end]?.kind === 'number' && isGlued(scan, match.end)) {
    if (!isGlued(scan, from)) return undefined;
  }
  const dimension: Dimension = {
    kind: 'money',
    currency: match.value,
    first: from,
    last: match.end,
  };
  const scale = scan.language.numbers.words.startingAt(scan.tokens, match.end);
  const money: Term =
    scale?.value.role === 'scale' && term.numeral.scale === 1
      ? { ...term, value: scaled(term.value, scale.value.value), end: scale.end, dimension }
      : { ...term, end: match.end, dimension };
  return withPer(scan, withMinor(scan, withHalf(scan, money)));
}

/** Cents after the main unit: "hai đô la và 23 xen", "20 rupees 43". */
function withMinor(scan: Scan, term: Term): Term {
  if (term.dimension?.kind !== 'money' || term.dimension.currency.minor) return term;
  if (!Number.isInteger(term.value)) return term;
  const cents = minorAfter(scan, term.end);
  return cents ? { ...term, value: term.value + cents.value, end: cents.end } : term;
}

/** "and 42 cents" in shares of the main unit; a bare "43" only in digits and where all is said then. */
export function minorAfter(
  scan: Scan,
  at: number,
): { value: number; end: number; named: boolean } | undefined {
  const and = scan.language.numbers.words.startingAt(scan.tokens, at);
  const cents = scan.numeralAt(and?.value.role === 'and' ? and.end : at);
  if (cents === undefined || !(cents.value > 0 && cents.value < 100)) return undefined;
  if (!Number.isInteger(cents.value)) return undefined;
  const unit = currencyAt(scan, cents.end);
  const named = unit?.value.minor !== undefined;
  const last = scan.tokens[cents.end];
  const ends = last === undefined || /^(?:[.,;)]|more)$/.test(last.word);
  const bare = cents.value >= 10 && ends && cents.form === 'digits';
  if (!named && !bare) return undefined;
  return { value: cents.value / 100, end: named && unit ? unit.end : cents.end, named };
}
