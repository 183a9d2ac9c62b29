import type { NumberWord } from '../../text/numerals/number-words';
import type { Phrases } from '../../text/phrases';
import type { Token } from '../../text/words';
import type { Language } from '../languages/language';
import { readAge } from './ages';
import { readAmount } from './amounts';
import { dateOpeners } from './dates/date-piece';
import { readDate } from './dates/read-date';
import { readOneOfUnit } from './one-of-unit';
import { readRank } from './ranks';
import { readRatio } from './ratios';
import type { Reader, Scan } from './scan';
import { readScore } from './scores';
import { readVague } from './vague';

/** In this order where two find the same extent. */
const order: readonly Reader[] = [
  readScore,
  readAge,
  readDate,
  readRatio,
  readVague,
  readAmount,
  readRank,
  readOneOfUnit,
];

const beforeDigits: readonly Reader[] = [
  readScore,
  readAge,
  readDate,
  readRatio,
  readAmount,
  readRank,
];

/** Signs that a number can begin with; those of currencies stand in their tables. */
const numberSign = /^[-−–.,½¼¾⅓⅔⅕⅛]$/;

const none: readonly Reader[] = [];
const amountOnly: readonly Reader[] = [readAmount];

/** The rules that something at a token can be found by; at most tokens of a text there are none. */
export function readersAt(scan: Scan, at: number): readonly Reader[] {
  const token = scan.tokens[at];
  if (token === undefined) return none;
  if (token.kind === 'number') return beforeDigits;
  return openersOf(scan.language).get(token.word) ?? (isNumberSign(token) ? amountOnly : none);
}

function isNumberSign({ kind, word }: Token): boolean {
  return kind === 'sign' && numberSign.test(word);
}

const known = new WeakMap<Language, ReadonlyMap<string, readonly Reader[]>>();

/** The words that something in the grammar begins with, and the rules that begin so. */
function openersOf(language: Language): ReadonlyMap<string, readonly Reader[]> {
  const remembered = known.get(language);
  if (remembered !== undefined) return remembered;
  const openers = new Map<string, Reader[]>();
  for (const read of order) {
    for (const word of firstWords(language, read)) {
      const readers = openers.get(word) ?? [];
      if (!readers.includes(read)) openers.set(word, [...readers, read]);
    }
  }
  known.set(language, openers);
  return openers;
}

function firstWords(language: Language, reader: Reader): string[] {
  const numbers = [...language.numbers.words.firstWords(opensNumber)];
  const { ranges, ordinals, ages, multiples, vague, vaguePlurals, numberPairs, ratios } = language;
  const tables = new Map<Reader, Phrases<unknown>[]>([
    [readAge, [ages.before]],
    [readRatio, [ratios, multiples.before]],
    [readVague, [vague, vaguePlurals, numberPairs]],
    [readAmount, [language.numbers.portions, language.currencies, ranges.open]],
    [readRank, [ordinals.before, ordinals.words, ordinals.romanHeads]],
  ]);
  const own = (tables.get(reader) ?? []).flatMap((table) => [...table.firstWords()]);
  if (reader === readScore || reader === readVague) return own;
  if (reader === readDate) return [...numbers, ...dateOpeners(language)];
  if (reader === readOneOfUnit) return [...language.numbers.words.firstWords(isArticle)];
  return [...own, ...numbers];
}

/** Words that only go on with a number open none. */
function opensNumber({ role }: NumberWord): boolean {
  return !['and', 'half', 'other'].includes(role);
}

function isArticle({ role }: NumberWord): boolean {
  return role === 'article';
}
