import type { BlockRole } from './block-role';

/** A stretch of words that two paragraphs share, or that only one of them has. */
export interface TextPart {
  state: 'same' | 'added' | 'removed';
  text: string;
}

/** One paragraph of a comparison: in both captures, in both but with other words, or in one only. */
export type ComparedBlock = { role: BlockRole } & (
  | { state: 'same' | 'added' | 'removed'; text: string }
  | { state: 'changed'; parts: TextPart[] }
);
