import { languageOf } from '../../../lib/extract/languages/languages';
import { tokenise } from '../../../lib/text/words';

export interface Span {
  start: number;
  end: number;
}

/** Two spans share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A span without the qualifier words at its edges. */
export function withoutQualifiers(text: string, span: Span, language: string): Span {
  const { qualifiers } = languageOf(language);
  const tokens = tokenise(text.slice(span.start, span.end));
  let [first, last] = [0, tokens.length];
  for (let next = qualifiers.before.startingAt(tokens, first); next; ) {
    first = next.end;
    next = qualifiers.before.startingAt(tokens, first);
  }
  for (let next = qualifiers.after.endingAt(tokens, last - 1); next && next.end > first; ) {
    last = next.end;
    next = qualifiers.after.endingAt(tokens, last - 1);
  }
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (from === undefined || to === undefined || from.start >= to.end) return span;
  return { start: span.start + from.start, end: span.start + to.end };
}
