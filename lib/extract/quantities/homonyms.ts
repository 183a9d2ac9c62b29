import { isCapitalised, type Scan } from './scan';
import type { Term } from './term';

/**
 * Whether a spoken number is more likely another word: a name ("ông Ba"), an article ("một"), "năm"
 * the year, "không" the negation. Digits always count.
 */
export function isOtherWord(scan: Scan, term: Term): boolean {
  if (term.numeral.form !== 'words') return false;
  if (term.first === 0 && term.end === scan.tokens.length) return false;
  const word = scan.tokens[term.first];
  if (isCapitalised(word) && !opensSentence(scan, term.first) && !isTitle(scan, term)) return true;
  if (term.numeral.end > term.first + 1 || word === undefined) return false;
  const { never, articles, weak, plurals } = scan.language.homonyms;
  const isPlural = plurals.endingAt(scan.tokens, term.first - 1) !== undefined;
  if (weak.has(word.word) && isPlural) return true;
  if (never.has(word.word)) return true;
  if (articles.has(word.word)) return isArticle(scan, term);
  if (!weak.has(word.word) || term.dimension !== undefined) return false;
  return !isKnownNoun(scan, term.end);
}

/** "một ngày" and "one day" are times as often as durations. */
function isArticle(scan: Scan, { dimension, first }: Term): boolean {
  if (dimension?.kind !== 'unit') return dimension === undefined;
  const { homonyms, qualifiers, periods } = scan.language;
  if (homonyms.vagueUnits.startingAt(scan.tokens, dimension.first) === undefined) return false;
  return [qualifiers.before, periods.dates, periods.durations].every(
    (table) => table.endingAt(scan.tokens, first - 1) === undefined,
  );
}

function isKnownNoun(scan: Scan, at: number): boolean {
  const { nouns, classifiers } = scan.language.counted;
  return [nouns, classifiers].some((table) => table.startingAt(scan.tokens, at) !== undefined);
}

function opensSentence(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return before === undefined || (before.kind === 'sign' && !/^[,;-]$/.test(before.word));
}

/** In a headline every word is capitalised: what follows the number is too. */
function isTitle(scan: Scan, { numeral, first }: Term): boolean {
  return (
    isCapitalised(scan.tokens[numeral.end]) &&
    isCapitalised(scan.tokens[first - 1]) &&
    !scan.language.counted.headFirst
  );
}
