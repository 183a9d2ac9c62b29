import { isCapitalised, type Scan } from './scan';
import type { Term } from './term';

/** "the 1996 Games", "a 2020 run": four digits before a name or a noun in the singular. */
export function isBareYear(scan: Scan, term: Term): boolean {
  const token = scan.tokens[term.first];
  if (term.end !== term.first + 1 || !/^(?:19|20)\d\d$/.test(token?.text ?? '')) return false;
  const { nouns, classifiers, singulars } = scan.language.counted;
  const known = [nouns, classifiers].some((table) => table.startingAt(scan.tokens, term.end));
  if (singulars.startingAt(scan.tokens, term.end) !== undefined) return true;
  return !known || isCapitalised(scan.tokens[term.end]);
}
