import type { Suggestion } from './suggestion';

/** A suggestion with the key by which views, reader and background speak of it. */
export interface SuggestedSpan {
  key: string;
  suggestion: Suggestion;
}
