/** Word-final òa/oà and ùy/uỳ are spelled either way; the marks move to the first vowel. */
const toneOnFirstVowel: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const toneOnSecondVowel = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;
const plainWord = /^[a-z]+$/;

/** A word as it is compared: composed (NFC), lower case, one placement of Vietnamese tone marks. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plainWord.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace('’', "'")
    .replace(toneOnSecondVowel, (rhyme) => toneOnFirstVowel[rhyme] ?? rhyme);
}

/** A name as it is compared: its words folded, one space between them. */
export function foldName(name: string): string {
  return name
    .trim()
    .split(/[\s\u00a0]+/u)
    .map(fold)
    .join(' ');
}
