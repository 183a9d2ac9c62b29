/** The largest text that is read at once, in UTF-16 code units: half of what one message can carry. */
export const largestImport = 32_000_000;

/** Size and limit of a text that is too large, in millions, as its failure tells them. */
export function sizesOf(text: string): string[] {
  return [text.length, largestImport].map((size) => String(Math.ceil(size / 1e6)));
}
