import type { Token } from '../../text/words';
import { isCapitalised, isGlued, type Scan } from './scan';

/** The noun phrase that a number counts, and in it the noun itself; all in tokens, ends exclusive. */
export interface Counted {
  first: number;
  last: number;
  head: number;
  headEnd: number;
}

/** Syllables or words that a counted noun has at most. */
const reach = 8;

/** What the number before token `at` counts; `singular` after one and after an ordinal. */
export function readCounted(scan: Scan, at: number, singular = false): Counted | undefined {
  return scan.language.counted.headFirst
    ? readHeadFirst(scan, at)
    : readHeadLast(scan, at, singular);
}

function readHeadFirst(scan: Scan, at: number): Counted | undefined {
  const last = headFirstEnd(scan, at, true);
  return last === undefined ? undefined : { first: at, last, head: at, headEnd: last };
}

/** Vietnamese: the longest known noun, completed by another after a classifier. */
function headFirstEnd(scan: Scan, at: number, outer: boolean): number | undefined {
  const { nouns, heads, stops } = scan.language.counted;
  if (!isPlainWord(scan, at)) return undefined;
  const known = nouns.startingAt(scan.tokens, at)?.end ?? at;
  const classified = outer ? classifiedEnd(scan, at) : at;
  const head = heads.startingAt(scan.tokens, at)?.end ?? at;
  const end = Math.max(known, classified, head);
  if (end > at) return outer ? completedEnd(scan, at, end) : end;
  if (!outer || stops.startingAt(scan.tokens, at) !== undefined) return undefined;
  return unknownEnd(scan, at);
}

/** Syllables that complete a noun, at most: "trạm cấp nước", "nhà văn hóa xã". */
const complement = 3;

/** Past the words that complete a noun of many kinds, where it is clear how far they go. */
function completedEnd(scan: Scan, at: number, end: number): number {
  const { heads } = scan.language.counted;
  if (heads.startingAt(scan.tokens, at)?.end !== end) return end;
  let last = end;
  while (last <= end + complement && isNounWord(scan, last)) last += 1;
  return last - end <= complement ? last : end;
}

function isNounWord(scan: Scan, at: number): boolean {
  return (
    isPlainWord(scan, at) && scan.language.counted.stops.startingAt(scan.tokens, at) === undefined
  );
}

/** A classifier with the noun after it, or by itself where it can stand so. */
function classifiedEnd(scan: Scan, at: number): number {
  const { classifiers, openClassifiers, stops } = scan.language.counted;
  const open = openClassifiers.startingAt(scan.tokens, at);
  const classifier = open ?? classifiers.startingAt(scan.tokens, at);
  if (classifier === undefined) return at;
  const stopped = stops.startingAt(scan.tokens, classifier.end) !== undefined;
  const inner = headFirstEnd(scan, classifier.end, false);
  if (inner !== undefined && !(stopped && inner === classifier.end + 1)) return inner;
  if (open === undefined || stopped || !isPlainWord(scan, classifier.end)) return classifier.end;
  return unknownEnd(scan, classifier.end);
}

/** Most nouns have two syllables. */
function unknownEnd(scan: Scan, at: number): number {
  return isNounWord(scan, at + 1) ? at + 2 : at + 1;
}

/** English: up to the last word that looks like a counted noun before a stop. */
function readHeadLast(scan: Scan, at: number, singular: boolean): Counted | undefined {
  const hyphen = scan.tokens[at]?.word === '-' && isGlued(scan, at) && isGlued(scan, at + 1);
  if (hyphen) return isPhraseWord(scan, at + 1) ? one(at + 1) : undefined;
  if (isGlued(scan, at)) return undefined;
  let head: number | undefined;
  for (let index = at; index < at + reach && isPhraseWord(scan, index); index += 1) {
    if (isHead(scan, index, head !== undefined, singular)) head = index;
    // After a noun only another may follow, unless it was part of a name: "two Lukas Nielsen goals".
    else if (head !== undefined && !isCapitalised(scan.tokens[head])) break;
  }
  if (head === undefined) return undefined;
  return { first: at, last: head + 1, head: nameStart(scan, at, head), headEnd: head + 1 };
}

function isHead(scan: Scan, at: number, isLater: boolean, singular: boolean): boolean {
  const token = scan.tokens[at];
  if (isLater && scan.language.units.startingAt(scan.tokens, at) !== undefined) return false;
  const { nouns, singulars } = scan.language.counted;
  if (isPlural(token) || nouns.startingAt(scan.tokens, at) !== undefined) return true;
  return singular && singulars.startingAt(scan.tokens, at) !== undefined;
}

/** A capitalised noun takes the capitalised words before it: "Ryder Cups". */
function nameStart(scan: Scan, at: number, head: number): number {
  let first = head;
  while (first > at && isCapitalised(scan.tokens[first]) && isCapitalised(scan.tokens[first - 1]))
    first -= 1;
  return first;
}

/** A word of the phrase that a number opens: no stop, no other number. */
function isPhraseWord(scan: Scan, at: number): boolean {
  if (isPossessive(scan, at)) return true;
  if (!isWord(scan, at) || scan.language.counted.stops.startingAt(scan.tokens, at) !== undefined) {
    return false;
  }
  const number = scan.language.numbers.words.startingAt(scan.tokens, at);
  // "one-sided"
  const joined = scan.tokens[at + 1]?.word === '-' && isGlued(scan, at + 1);
  return number === undefined || joined || /^(?:point|minus)$/.test(number.value.role);
}

/** "'s" inside a phrase. */
function isPossessive(scan: Scan, at: number): boolean {
  const [sign, letter] = /^['’]$/.test(scan.tokens[at]?.word ?? '') ? [at, at + 1] : [at - 1, at];
  return (
    /^['’]$/.test(scan.tokens[sign]?.word ?? '') &&
    isGlued(scan, sign) &&
    isGlued(scan, letter) &&
    scan.tokens[letter]?.word === 's'
  );
}

function one(at: number): Counted {
  return { first: at, last: at + 1, head: at, headEnd: at + 1 };
}

/** A word that a phrase can hold: letters, joined to the one before by space or hyphen only. */
function isWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.text.length > longest) return false;
  return (
    token.kind === 'word' || (token.word === '-' && isGlued(scan, at) && isGlued(scan, at + 1))
  );
}

/** Letters of a word, at most; what is longer is no noun. */
const longest = 40;

function isPlainWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.text.length > longest) return false;
  return token.kind === 'word' && token.spaced && token.text.charAt(0) === token.word.charAt(0);
}

/** English plurals end in s, not in ss, us or is. */
function isPlural(token: Token | undefined): boolean {
  return token !== undefined && token.word.length > 2 && /[^suio]s$/.test(token.word);
}
