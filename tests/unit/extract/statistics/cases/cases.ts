import type { Case } from './case';
import { english } from './english';
import { vietnamese } from './vietnamese';

/** The sentences of each language, by its folder in `lib/extract/languages`. */
export const casesByLanguage: Readonly<Record<string, readonly Case[]>> = {
  vi: vietnamese,
  en: english,
};
