import { type Token, tokenise } from '../../text/words';
import type { Language } from '../languages/language';
import { isCapitalised } from '../quantities/scan';

/** Names of who says something are not longer, in tokens. */
const longest = 16;

/**
 * Who says what a sentence says, as written: after "theo" or "according to", before or after a verb
 * of saying. Nothing where no name stands there. Linear.
 */
export function attributionOf(sentence: string, language: Language): string | undefined {
  const tokens = tokenise(sentence);
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAfter(tokens, at, language) ?? nameOfSpeaker(tokens, at, language);
    if (name !== undefined)
      return sentence.slice(tokens[name.first]?.start, tokens[name.last - 1]?.end);
  }
  return undefined;
}

interface Name {
  first: number;
  last: number;
}

/** "Theo Ban Tuyên giáo Tỉnh ủy, …", but not "làm theo Bác": it opens a clause. */
function nameAfter(tokens: readonly Token[], at: number, language: Language): Name | undefined {
  const match = language.attribution.before.startingAt(tokens, at);
  if (match === undefined) return undefined;
  const opens = at === 0 || tokens[at - 1]?.kind === 'sign';
  const isPhrase = match.end > at + 1;
  if (!opens && !isPhrase) return undefined;
  return named(tokens, { first: match.end, last: clauseEnd(tokens, match.end, language) });
}

/** "Bà Davis cho biết …", "… , said Mr Smith." */
function nameOfSpeaker(tokens: readonly Token[], at: number, language: Language): Name | undefined {
  const verb = language.attribution.after.startingAt(tokens, at);
  if (verb === undefined) return undefined;
  const first = clauseStart(tokens, at);
  if (first < at) return named(tokens, { first, last: at });
  return named(tokens, { first: verb.end, last: clauseEnd(tokens, verb.end, language) });
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < longest && isInside(tokens[first - 1])) first -= 1;
  return first;
}

function clauseEnd(tokens: readonly Token[], from: number, language: Language): number {
  let last = from;
  while (last < tokens.length && last - from < longest && isInside(tokens[last])) {
    if (language.attribution.after.startingAt(tokens, last) !== undefined) break;
    last += 1;
  }
  return last;
}

function isInside(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'sign' || /^[-./&'’]$/.test(token.word));
}

/** A name has a capital in it, and its last token is no full stop. */
function named(tokens: readonly Token[], { first, last }: Name): Name | undefined {
  const end = tokens[last - 1]?.word === '.' ? last - 1 : last;
  return tokens.slice(first, end).some(isCapitalised) ? { first, last: end } : undefined;
}
