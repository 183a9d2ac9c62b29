import type { Candidate } from './candidate';
import { isCapitalised } from './is-capitalised';
import { lookUp } from './model/hashed-table';
import { nameKey } from './model/keys';
import { nameClasses } from './model/name-classes';
import type { NameModel } from './model/name-model';
import type { Token } from './model/tokenise';
import { followsTitle } from './titles';
import type { TokenisedBlock } from './tokenise-article';

/** Tokens of the names that are looked for: a syllable alone is a word of its own too often. */
const most = 5;
const least = 2;

/**
 * Provinces of Viet Nam by the list, where a name stands alone: no capital before or after it, and
 * no title before it. For what the model misses in headlines. Linear.
 */
export function proposeListed(block: TokenisedBlock, model: NameModel): Candidate[] {
  const { blockIndex, tokens, vietnamese } = block;
  if (!vietnamese) return [];
  return tokens.flatMap((token, at) => {
    if (!isCapitalised(token) || continuesRun(tokens, at) || followsTitle(tokens, at)) return [];
    const length = provinceLength(tokens, at, model);
    const last = tokens[at + length - 1];
    if (length === 0 || last === undefined || continuesRun(tokens, at + length)) return [];
    return [
      {
        blockIndex,
        start: token.start,
        end: last.end,
        type: 'place',
        rule: 'list of provinces',
        confidence: 0.75,
      },
    ];
  });
}

function provinceLength(tokens: readonly Token[], at: number, model: NameModel): number {
  for (let length = Math.min(most, tokens.length - at); length >= least; length -= 1) {
    if (isProvince(tokens.slice(at, at + length), model)) return length;
  }
  return 0;
}

/** Whether a capitalised word goes on with what stands before it. */
function continuesRun(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return isCapitalised(before) && isCapitalised(own) && own?.start === (before?.end ?? 0) + 1;
}

function isProvince(tokens: readonly Token[], { names }: NameModel): boolean {
  if (!tokens.every(isCapitalised)) return false;
  const classes = lookUp(names, nameKey(tokens.map(({ folded }) => folded)));
  return (classes & nameClasses.province) !== 0;
}
