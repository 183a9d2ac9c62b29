import { placeLevels } from './languages/vi';
import type { Token } from './model/tokenise';

/** Tokens of the class word of a place ("tỉnh", "thành phố") that begins at the token, 0 for none. */
export function levelLength(tokens: readonly Token[], at: number): number {
  const one = tokens[at]?.folded ?? '';
  if (placeLevels.has(`${one} ${tokens[at + 1]?.folded ?? ''}`)) return 2;
  return placeLevels.has(one) ? 1 : 0;
}

/** Tokens of the class word of a place that ends right before the token, 0 for none. */
export function levelLengthBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.folded ?? '';
  if (placeLevels.has(`${tokens[at - 2]?.folded ?? ''} ${before}`)) return 2;
  return placeLevels.has(before) ? 1 : 0;
}
