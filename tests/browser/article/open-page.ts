/** A page as a document of its own, without a window: what the readers of pages are given in tests. */
export function openPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What a range says, its white space collapsed as a block's text is. */
export function rangeText(range: Range | null): string | null {
  return range === null
    ? null
    : range
        .toString()
        .replace(/[ \t\n\f\r]+/g, ' ')
        .trim();
}
