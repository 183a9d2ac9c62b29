/** A quote with what stands before and after it. */
export interface QuoteInContext {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Whether a quote stands in a text at an offset (UTF-16) with all of its context around it. */
export function standsAt(text: string, quote: QuoteInContext, offset: number): boolean {
  const { prefix, exact, suffix } = quote;
  return (
    offset >= prefix.length &&
    text.startsWith(exact, offset) &&
    text.startsWith(prefix, offset - prefix.length) &&
    text.startsWith(suffix, offset + exact.length)
  );
}
