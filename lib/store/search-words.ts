/** A word, or a number with its separators, or a sign that people look figures up by. */
const word = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*|[%‰°$€£¥₫]/gu;

/** Longer words are cut: nobody types them, and an index must stay small. */
const longest = 60;

/** Text without case and accents, so that "Trần Đình" is found by "tran dinh". Offsets are lost. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** The different words of some texts, folded, as an index keeps them. Linear in the text. */
export function searchWords(texts: readonly (string | number | undefined)[]): string[] {
  const words = texts.flatMap((text) => folded(String(text ?? '')).match(word) ?? []);
  return [...new Set(words.map((one) => one.slice(0, longest)))];
}
