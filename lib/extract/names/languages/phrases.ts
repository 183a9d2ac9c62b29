import { fold } from '../../../text/fold';
import type { Token } from '../model/tokenise';

/** Phrases by their first word, longest first, each as folded words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads phrases that are parted by commas or line breaks. */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split(/[,\n]/)) {
    const words = phrase.trim().split(/\s+/).map(fold);
    const [first = ''] = words;
    if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const group of byFirst.values()) group.sort((one, other) => other.length - one.length);
  return byFirst;
}

/** Number of tokens of the longest phrase that begins at the token, 0 when none does. */
export function phraseLength(tokens: readonly Token[], at: number, of: Phrases): number {
  const candidates = of.get(tokens[at]?.folded ?? '');
  if (candidates === undefined) return 0;
  for (const words of candidates) if (isPhraseAt(tokens, at, words)) return words.length;
  return 0;
}

/** No phrase that is looked for before a token is longer. */
const longestBefore = [4, 3, 2, 1];

/** Number of tokens of the longest phrase that ends right before the token, 0 when none does. */
export function phraseLengthBefore(tokens: readonly Token[], at: number, of: Phrases): number {
  const fits = (back: number) => at >= back && phraseLength(tokens, at - back, of) === back;
  return longestBefore.find(fits) ?? 0;
}

/** Whether the folded words stand at the token. */
export function isPhraseAt(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): boolean {
  for (let step = 0; step < words.length; step += 1) {
    if (tokens[at + step]?.folded !== words[step]) return false;
  }
  return true;
}
