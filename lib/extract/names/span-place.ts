import type { NameModel } from './model/name-model';
import type { Token } from './model/tokenise';

/** A name's tokens in its text. */
export interface SpanPlace {
  tokens: readonly Token[];
  from: number;
  to: number;
  model: NameModel;
}
