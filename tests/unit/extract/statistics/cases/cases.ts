import type { Case } from './case';
import { english } from './english';
import { englishInContext, vietnameseInContext } from './figures-in-context';
import { vietnamese } from './vietnamese';

/** The sentences of each language, by its folder in `lib/extract/languages`. */
export const casesByLanguage: Readonly<Record<string, readonly Case[]>> = {
  vi: [...vietnamese, ...vietnameseInContext],
  en: [...english, ...englishInContext],
};
