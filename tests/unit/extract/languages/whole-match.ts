import type { Phrases } from '../../../../lib/text/phrases';
import { tokenise } from '../../../../lib/text/words';

/** What a table says of a whole phrase; nothing where it only knows a part of it. */
export function wholeMatch<Value>(table: Phrases<Value>, phrase: string): Value | undefined {
  const tokens = tokenise(phrase);
  const match = table.startingAt(tokens, 0);
  return match?.end === tokens.length ? match.value : undefined;
}
