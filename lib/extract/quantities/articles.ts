import { type Found, type Reader, writtenBetween } from './scan';
import { unitAt } from './unit-at';

/** "a kg", "a mile", "a dollar": one of a unit. Read, but hardly worth keeping. */
export const readArticle: Reader = (scan, at) => {
  const article = scan.language.numbers.words.startingAt(scan.tokens, at);
  if (article?.value.role !== 'article') return undefined;
  const first = article.end;
  const base = { value: 1, first: at, rule: 'measure', minor: 'weak word' } as const;
  const money = scan.language.currencies.startingAt(scan.tokens, first);
  // "a mark" and "a real" are mostly no money.
  const isMoney = money?.value.code !== undefined || money?.value.minor !== undefined;
  if (money !== undefined && isMoney && money.value.sign !== true) {
    const said = {
      unit: writtenBetween(scan, first, money.end),
      last: money.end,
      until: money.end,
    };
    const { code, assumed } = money.value;
    const known =
      code === undefined ? {} : assumed ? { assumed: { unitCode: code } } : { unitCode: code };
    return { ...base, measure: 'money', ...said, ...known };
  }
  const found = unitAt(scan, first);
  if (found === undefined || !/^(?:length|area|weight|volume)$/.test(found.unit.measure))
    return undefined;
  const { code, measure } = found.unit;
  const unit: Found = { ...base, measure, last: found.last, until: found.last };
  return {
    ...unit,
    unit: writtenBetween(scan, first, found.last),
    ...(code && { unitCode: code }),
  };
};
