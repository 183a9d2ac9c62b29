/** UTF-16 code units of the longest passage that can be marked: some ten pages of print. */
export const longestQuote = 20_000;
