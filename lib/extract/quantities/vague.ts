import { scaled } from '../../text/numerals/scaled';
import { readCounted } from './counted';
import { currencyAt } from './currency-at';
import { codeOf } from './money';
import { type Found, type Reader, type Scan, writtenBetween } from './scan';

/** "hàng trăm người", "vài chục", "dăm bảy", "hundreds of homes", "dozens", "millions more". */
export const readVague: Reader = (scan, at) => readTens(scan, at) ?? readPair(scan, at);

function readTens(scan: Scan, at: number): Found | undefined {
  const head = scan.language.vague.startingAt(scan.tokens, at);
  const from = head?.end ?? at;
  const plural = scan.language.vaguePlurals.startingAt(scan.tokens, from);
  const alone = scan.language.vaguePlurals.startingAt(scan.tokens, at);
  // "tens of thousands" is a phrase of its own.
  if (plural !== undefined && plural.end > (alone?.end ?? 0))
    return vague(scan, { first: at, end: plural.end, value: plural.value });
  if (alone !== undefined) return vague(scan, { first: at, end: alone.end, value: alone.value });
  const scale = head && scan.language.numbers.words.startingAt(scan.tokens, head.end);
  if (scale?.value.role !== 'times' && scale?.value.role !== 'scale') return undefined;
  const numeral = head && scan.numeralAt(head.end);
  if (numeral === undefined) return undefined;
  return vague(scan, {
    first: at,
    end: numeral.end,
    value: scaled(numeral.value, head?.value ?? 1),
  });
}

/** Two neighbouring numbers in words: "dăm bảy người", "hai ba năm". */
function readPair(scan: Scan, at: number): Found | undefined {
  const pair = scan.language.numberPairs.startingAt(scan.tokens, at);
  if (pair === undefined) return undefined;
  const [low, high] = pair.value;
  const unit = scan.language.units.startingAt(scan.tokens, pair.end);
  const found = vague(scan, { first: at, end: pair.end, value: low });
  return {
    ...found,
    valueMax: high,
    qualifier: 'approximate',
    ...(unit && {
      last: unit.end,
      until: unit.end,
      measure: unit.value.measure,
      unit: writtenBetween(scan, pair.end, unit.end),
    }),
    ...(unit?.value.code !== undefined && { unitCode: unit.value.code }),
  };
}

function vague(
  scan: Scan,
  { first, end, value }: { first: number; end: number; value: number },
): Found {
  const base: Found = {
    measure: 'count',
    rule: 'vague number',
    qualifier: 'vague',
    value,
    first,
    last: end,
    until: end,
  };
  const money = currencyAt(scan, end);
  if (money !== undefined) {
    return {
      ...base,
      measure: 'money',
      unit: writtenBetween(scan, end, money.end),
      ...codeOf(money.value),
      last: money.end,
      until: money.end,
    };
  }
  const unit = scan.language.units.startingAt(scan.tokens, end);
  if (unit !== undefined) {
    const { code, measure } = unit.value;
    return {
      ...base,
      measure,
      unit: writtenBetween(scan, end, unit.end),
      ...(code && { unitCode: code }),
      last: unit.end,
      until: unit.end,
    };
  }
  const of = scan.tokens[end]?.word === 'of' ? end + 1 : end;
  const noun = readCounted(scan, of);
  if (noun === undefined) return base;
  return {
    ...base,
    last: noun.last,
    until: noun.last,
    unit: writtenBetween(scan, noun.head, noun.headEnd),
    counted: writtenBetween(scan, noun.first, noun.last),
  };
}
