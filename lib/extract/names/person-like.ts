import { lookUp } from './model/hashed-table';
import { nameKey, wordKey } from './model/keys';
import type { NameModel } from './model/name-model';
import { wordClasses } from './model/observe';
import type { Token } from './model/tokenise';

/**
 * Whether a name is built as a Vietnamese person's in full, surname first, and is listed as nothing
 * else: places are named after people, and are told from them by their class words.
 */
export function isPersonLike(tokens: readonly Token[], { words, names }: NameModel): boolean {
  if (tokens.length < 3 || tokens.length > 4) return false;
  if (lookUp(names, nameKey(tokens.map(({ folded }) => folded))) !== 0) return false;
  return tokens.every(({ folded }, index) => {
    const needed = index === 0 ? wordClasses.surname : wordClasses.givenSyllable;
    return (lookUp(words, wordKey(folded)) & needed) !== 0;
  });
}
