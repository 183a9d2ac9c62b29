import { isPersonName } from '../text/person-names';
import { oneLine } from '../text/white-space';

/** Words before the name of who made a picture, in the languages of the pages we meet. */
const words =
  '(?:Ảnh|Hình|Nguồn|Video|Đồ họa|Clip|(?:File |Symbol|Archiv)?(?:photos?|photographs?|fotos?|bild(?:er)?)|photo credit|photo courtesy|pictures?|images?|credits?|source|courtesy|illustration|grafik|bildquelle|quelle|crédits?|fuente|imagen|vídeo|kuva|nuotr|copyright|rights|фото|写真)';
const courtesy = '(?:courtesy of|supplied by)';
const label = `${words}(?:\\s+(?:minh h[ọo]a|tư liệu|ảnh|credit|by|of|courtesy of|courtesy))*`;
const sign = '(?:©|\\(c\\)|（Ｃ）|\\bcopyright\\b)';

const labelled = new RegExp(
  `(?:^|[\\s([.,;–—|-])(?:${label}\\s*:|${words}\\s+(?:by|courtesy of)\\s|${sign}\\s*:?)\\s*(?<name>[^:()[\\]]{2,120}(?:\\([^()]{2,40}\\)[^:()]{0,40})?)[\\s.)\\]]*$`,
  'iu',
);
const leading = new RegExp(
  `^(?:${courtesy}|${label}\\s*:|${words}\\s+(?:by|courtesy of)\\b|${sign})\\s*:?\\s*`,
  'iu',
);
const rights = /[\s/,.]*(?:copyright \d{4}.*|all rights reserved\.?)$/i;

/** "(Jane Doe/AP)", "[AFP]", "(Dok. IGI)": brackets at the end that name an agency or a person. */
const bracketed = /[([（]([^()[\]]{2,80})[)\]）]\.?$/u;
const agency =
  /\S\/\s?\S|\b(?:AP|AFP|EPA|dpa|DPA|APA|Reuters|REUTERS|Getty|Bloomberg|TTXVN|TASS|Xinhua|PA|ANSA|EFE|IMAGO|imago|Shutterstock|iStock|Unsplash|Photo|Images|Handout|Dok)\b/u;

/** The credit that a caption ends in, without its label, as written; absent when it names none. */
export function creditOf(caption: string): string | undefined {
  const inBrackets = bracketed.exec(caption)?.[1];
  if (inBrackets !== undefined && leading.test(inBrackets)) return withoutLabel(inBrackets);
  const marked = labelled.exec(caption)?.groups?.['name'];
  if (marked !== undefined && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(marked))
    return cleaned(marked);
  if (inBrackets === undefined) return undefined;
  const isOwnSentence = /[.!?…]["”»’']?\s*[([（][^()[\]]*[)\]）]\.?$/u.test(caption);
  const names = agency.test(inBrackets) || (isOwnSentence && isMaker(inBrackets));
  return names ? withoutLabel(inBrackets) : undefined;
}

/** Whether a text can be who made a picture: a person, an agency, or both. */
export function isMaker(text: string): boolean {
  const bare = text.replace(/^[([（]+|[)\]）]+$/gu, '');
  return isPersonName(bare) || agency.test(bare) || /^[\p{Lu}\d.]{2,8}$/u.test(bare);
}

/** Whether a text is nothing but a credit: "© AFP", "Foto: Jane Doe", "(Jane Doe/AP)". */
export function isCredit(text: string): boolean {
  return leading.test(text.replace(/^[([（\s]+/, '')) && text.length < 120;
}

/** A credit as an element of its own gives it, without its label. */
export function withoutLabel(credit: string): string {
  const bare = credit.replace(/^[([（\s]+|[)\]）\s]+$/gu, (edge) =>
    /[)\]）]/.test(edge) && /\(/.test(credit.slice(1)) ? edge.trim() : '',
  );
  return cleaned(bare.replace(leading, ''));
}

function cleaned(credit: string): string {
  return oneLine(credit.replace(rights, '')).replace(/^[\s:|–—-]+|[\s|.–—-]+$/gu, '');
}
