const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const plainAscii = /^[\x20-\x7e]*$/;

/**
 * What two readings of one passage must share to count as the same: NFC, white space collapsed,
 * soft hyphens and zero-width characters dropped, quotation marks straight. Sites change these when
 * they render a text again, and a reader sees no difference. Case is kept.
 */
export function foldPassage(passage: string): string {
  const visible = plainAscii.test(passage)
    ? passage
    : passage
        .normalize('NFC')
        .replace(invisible, '')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/[\u201c\u201d]/g, '"');
  return visible.replace(/\s+/g, ' ').trim();
}

/** A word as the index knows it: folded like a passage, and without case. */
export function foldWord(word: string): string {
  return foldPassage(word).toLowerCase();
}
