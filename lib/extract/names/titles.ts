import * as english from './languages/en';
import { phraseLength, phraseLengthBefore } from './languages/phrases';
import { addressPhrases, addressWords, offices } from './languages/vi';
import type { Token } from './model/tokenise';

/** Whether a word of address or an office stands right before the token. */
export function followsTitle(tokens: readonly Token[], at: number): boolean {
  return (
    isAddressWord(tokens[at - 1]) ||
    phraseLengthBefore(tokens, at, addressPhrases) > 0 ||
    phraseLengthBefore(tokens, at, offices) > 0
  );
}

/** Tokens of the words of address that begin at the token, 0 for none: "ông", "đồng chí", "Mr". */
export function addressLength(tokens: readonly Token[], at: number): number {
  return Math.max(isAddressWord(tokens[at]) ? 1 : 0, phraseLength(tokens, at, addressPhrases));
}

/** Tokens of the words of address or the office that begin at the token, 0 for none. */
export function titleLength(tokens: readonly Token[], at: number): number {
  // Longer words of address begin names of other things as well: "Lady Bird Lake".
  const isShort = (tokens[at]?.folded.length ?? 0) <= 3;
  return Math.max(
    isAddressWord(tokens[at]) && isShort ? 1 : 0,
    phraseLength(tokens, at, addressPhrases),
    phraseLength(tokens, at, offices),
  );
}

function isAddressWord(token: Token | undefined): boolean {
  const word = token?.folded ?? '';
  return addressWords.has(word) || english.addressWords.has(word);
}
