import { isCapitalised } from './is-capitalised';
import type { NameSpan } from './model/find-spans';
import { fieldLength } from './organisation-grammar';
import type { SpanPlace } from './span-place';
import { followsTitle } from './titles';

/**
 * A person's name without what the model took for its beginning: a degree with a figure ("CK2 Lê
 * Thị Lan"), or behind an office its field of work ("Bộ trưởng Tài chính Lê Thị Lan"). Nothing
 * where there is neither. Linear.
 */
export function withoutOffice(span: NameSpan, place: SpanPlace): NameSpan | undefined {
  if (span.kind !== 'PER') return undefined;
  const { tokens, from, to } = place;
  const field = followsTitle(tokens, from) ? fieldLength(tokens, from) : 0;
  const length = Math.max(figuresLength(place), field);
  const name = tokens.slice(from + length, to);
  const [first] = name;
  if (length === 0 || first === undefined || name.length === 1) return undefined;
  return name.every(isCapitalised) ? { ...span, start: first.start } : undefined;
}

/** Tokens with figures that a name begins with. */
function figuresLength({ tokens, from, to }: SpanPlace): number {
  let at = from;
  while (at < to && /\d/.test(tokens[at]?.text ?? '')) at += 1;
  return at - from;
}
