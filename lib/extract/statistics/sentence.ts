import type { TextSpan } from '../../text/sentences';
import type { Token } from '../../text/words';
import type { Language } from '../languages/language';
import type { Quantity } from '../quantities/quantity';

/** A sentence of a text: its tokens from `first` to `last`, exclusive, and its quantities. */
export interface Sentence extends TextSpan {
  text: string;
  tokens: readonly Token[];
  first: number;
  last: number;
  quantities: readonly Quantity[];
  language: Language;
}
