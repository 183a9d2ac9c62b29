/** Words as far as the name of a button can hold them: 80 UTF-16 code units. */
export function shortQuote(words: string): string {
  return words.slice(0, 80);
}
