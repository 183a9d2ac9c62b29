import type { BlockRole } from './block-role';

/** A stretch of words that two paragraphs share, or that only one of them has. */
export interface TextPart {
  state: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * One paragraph of a comparison: in both captures, in both but with other words, in one only, or in
 * both but elsewhere; then it stands where the later capture has it.
 */
export type ComparedBlock = { role: BlockRole } & (
  | { state: 'same' | 'added' | 'removed'; text: string }
  | { state: 'changed'; parts: TextPart[] }
  | { state: 'moved'; way: 'up' | 'down'; text: string }
);
