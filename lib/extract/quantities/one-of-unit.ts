import { currencyAt } from './currency-at';
import { codeOf, minorAfter } from './money';
import { type Found, type Reader, type Scan, writtenBetween } from './scan';
import { unitAt } from './unit-at';

/** "a kg", "a mile", "a dollar": one of a unit. Read, but hardly worth keeping. */
export const readOneOfUnit: Reader = (scan, at) => {
  const article = scan.language.numbers.words.startingAt(scan.tokens, at);
  if (article?.value.role !== 'article') return undefined;
  return oneOfMoney(scan, at, article.end) ?? oneOfUnit(scan, at, article.end);
};

const base = { value: 1, rule: 'measure', minor: 'weak word' } as const;

/** "a dollar", "a dollar and 42 cents"; "a mark" and "a real" are mostly no money. */
function oneOfMoney(scan: Scan, first: number, from: number): Found | undefined {
  const money = currencyAt(scan, from);
  if (money === undefined || money.value.sign === true) return undefined;
  const { code, minor } = money.value;
  if (code === undefined && minor === undefined) return undefined;
  const cents = minor === undefined ? minorAfter(scan, money.end) : undefined;
  const [value, last] = cents?.named ? [1 + cents.value, cents.end] : [1, money.end];
  const said = { first, last, until: last, unit: writtenBetween(scan, from, money.end) };
  return { ...base, ...said, value, measure: 'money', ...codeOf(money.value) };
}

function oneOfUnit(scan: Scan, first: number, from: number): Found | undefined {
  const found = unitAt(scan, from);
  if (found === undefined || !/^(?:length|area|weight|volume)$/.test(found.unit.measure))
    return undefined;
  const { code, measure } = found.unit;
  const said = { first, last: found.last, until: found.last };
  const unit = writtenBetween(scan, from, found.last);
  return { ...base, ...said, measure, unit, ...(code && { unitCode: code }) };
}
