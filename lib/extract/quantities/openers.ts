import type { Phrases } from '../../text/phrases';
import type { Language } from '../languages/language';
import { isGlued, type Scan } from './scan';

const known = new WeakMap<Language, ReadonlySet<string>>();

/** The words that something in the grammar begins with; most words of a text are none of them. */
function openersOf(language: Language): ReadonlySet<string> {
  const remembered = known.get(language);
  if (remembered !== undefined) return remembered;
  const words = new Set(tablesOf(language).flatMap((table) => [...table.firstWords()]));
  for (const pattern of language.dates.patterns) {
    for (const word of pattern.split(/[ |()?_]/)) words.add(word);
  }
  known.set(language, words);
  return words;
}

function tablesOf(language: Language): Phrases<unknown>[] {
  const { numbers, ranges, ordinals, ages, multiples, dates } = language;
  return [
    numbers.words,
    numbers.portions,
    language.currencies,
    language.vague,
    language.vaguePlurals,
    language.numberPairs,
    language.ratios,
    multiples.before,
    ranges.open,
    ordinals.before,
    ordinals.words,
    ordinals.romanHeads,
    ages.before,
    dates.monthNames,
    dates.weekdays,
    dates.quarters,
    dates.relative,
  ];
}

/** Whether nothing can begin at a token: a plain word with a space after it. */
export function isPlain(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || isGlued(scan, at + 1)) return false;
  return !openersOf(scan.language).has(token.word);
}
