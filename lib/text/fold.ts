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
/** Letters that are composed already, those of Vietnamese among them; no marks that go above another. */
const composed = /^[\u0020-\u02af\u1ea0-\u1ef9]*$/;

/** A word as it is compared: composed (NFC), lower case, one placement of Vietnamese tone marks. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plainWord.test(lower)) return lower;
  const whole = composed.test(lower) ? lower : lower.normalize('NFC').replace('’', "'");
  const beforeLast = whole.charCodeAt(whole.length - 2);
  return beforeLast === letterO || beforeLast === letterU ? withToneOnFirst(whole) : whole;
}

const [letterO, letterU] = [0x6f, 0x75];

function withToneOnFirst(word: string): string {
  return word.replace(toneOnSecondVowel, (rhyme) => toneOnFirstVowel[rhyme] ?? rhyme);
}

/** A name as it is compared: its words folded, one space between them. */
export function foldName(name: string): string {
  return name
    .trim()
    .split(/[\s\u00a0]+/u)
    .map(fold)
    .join(' ');
}
