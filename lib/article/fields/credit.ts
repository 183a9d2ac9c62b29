import { isLowerCase, isUpperCase } from '../../text/letters';
import { isPersonName } from '../../text/person-names';
import { oneLine } from '../../text/white-space';

/** Words before the name of who made a picture, in the languages of the pages we meet. */
const words =
  '(?:ảnh|hình|nguồn|video|đồ họa|clip|(?:file |symbol|archiv)?(?:photos?|photographs?|fotos?|bild(?:er)?)|photo credit|photo courtesy|pictures?|images?|credits?|source|courtesy|illustration|grafik|bildquelle|quelle|crédits?|fuente|imagen|vídeo|kuva|nuotr|copyright|rights|фото|写真)';
const label = `${words}(?:\\s+(?:minh h[ọo]a|tư liệu|ảnh|credits?|by|of|courtesy of|courtesy))*\\s*:`;
const sign = '(?:©|\\(c\\)|（ｃ）|\\bcopyright\\b)';

/** Patterns for text in lower case: in ones that ignore case, each excluding class costs milliseconds. */
const labelled = new RegExp(
  `((?:^|[\\s([.,;–—|-])(?:${label}|${words}\\s+(?:by|courtesy of)\\s|${sign}\\s*:?)\\s*)` +
    '([^:()[\\]]{2,120}(?:\\([^()]{2,40}\\)[^:()]{0,40})?)[\\s.)\\]]*$',
);
const leading = new RegExp(
  `^(?:courtesy of|supplied by|${label}|${words}\\s+(?:by|courtesy of)\\b|${sign})\\s*:?\\s*`,
);
const mayBeLabelled = /[:©]|\(c\)|（ｃ）|\s(?:by|courtesy of)\s|copyright/;
const rights = /[\s/,.]*(?:copyright \d{4}.*|all rights reserved\.?)$/i;

/** "(Jane Doe/AP)", "[AFP]", "(Dok. IGI)": brackets at the end that name an agency or a person. */
const bracketed = /[([（]([^()[\]]{2,80})[)\]）]\.?$/;
const agency =
  /\S\/\s?\S|\b(?:AP|AFP|EPA|dpa|DPA|APA|Reuters|REUTERS|Getty|Bloomberg|TTXVN|TASS|Xinhua|PA|ANSA|EFE|IMAGO|imago|Shutterstock|iStock|Unsplash|Photo|Images|Handout|Dok)\b/;

/** A text in lower case, with every character where it was. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The label that a text begins with, as code units of it; 0 for none. */
const labelLength = (text: string) => leading.exec(lowered(text))?.[0].length ?? 0;

/** The credit that a caption ends in, without its label, as written; absent when it names none. */
export function creditOf(caption: string): string | undefined {
  const inBrackets = bracketed.exec(caption)?.[1];
  if (inBrackets !== undefined && labelLength(inBrackets) > 0) return withoutLabel(inBrackets);
  const marked = labelledIn(caption);
  if (marked !== undefined && !goesOn(marked)) return cleaned(marked);
  if (inBrackets === undefined) return creditBehind(caption);
  const isOwnSentence = /[.!?…]["”»’']?\s*[([（][^()[\]]*[)\]）]\.?$/.test(caption);
  const names = agency.test(inBrackets) || (isOwnSentence && isMaker(inBrackets));
  return names ? withoutLabel(inBrackets) : undefined;
}

/** "The pier at dawn. AFP/Jane Doe", "The pier at dawn. Supplied": what stands behind the last sentence. */
function creditBehind(caption: string): string | undefined {
  const rest = /[.!?…]["”’»]?\s+([^.!?…:]{3,60})$/.exec(caption)?.[1];
  if (rest === undefined) return undefined;
  const isGiven = /^(?:Supplied|Handout|Contributed|Submitted|Courtesy)\b/.test(rest);
  return isGiven || (agency.test(rest) && rest.split(' ').length < 7) ? cleaned(rest) : undefined;
}

function labelledIn(caption: string): string | undefined {
  const lower = lowered(caption);
  const match = mayBeLabelled.test(lower) ? labelled.exec(lower) : null;
  if (match === null) return undefined;
  const [, before = '', name = ''] = match;
  const start = match.index + before.length;
  return caption.slice(start, start + name.length);
}

/** Whether another sentence stands in a text: "AFP. They stand". */
function goesOn(text: string): boolean {
  for (const [, first = '', rest = '', next = ''] of text.matchAll(/[.!?](?=\s+(\S)(\S+)\s(\S))/g))
    if (isUpperCase(first) && isLowerCase(next) && [...rest].every(isLowerCase)) return true;
  return false;
}

/** Whether a text can be who made a picture: a person, an agency, or both. */
export function isMaker(text: string): boolean {
  const bare = text.replace(/^[([（]+|[)\]）]+$/g, '');
  return isPersonName(bare) || agency.test(bare) || isAcronym(bare);
}

function isAcronym(text: string): boolean {
  const isPart = (one: string) => isUpperCase(one) || /[\d.]/.test(one);
  return text.length > 1 && text.length < 9 && [...text].every(isPart);
}

/** Whether a text is nothing but a credit: "© AFP", "Foto: Jane Doe", "(Jane Doe/AP)". */
export function isCredit(text: string): boolean {
  return text.length < 120 && labelLength(text.replace(/^[([（\s]+/, '')) > 0;
}

/** A credit as an element of its own gives it, without its label. */
export function withoutLabel(credit: string): string {
  const bare = credit.replace(/^[([（\s]+|[)\]）\s]+$/g, (edge) =>
    /[)\]）]/.test(edge) && /\(/.test(credit.slice(1)) ? edge.trim() : '',
  );
  return cleaned(bare.slice(labelLength(bare)));
}

function cleaned(credit: string): string {
  return oneLine(credit.replace(rights, '')).replace(/^[\s:|–—-]+|[\s|.–—-]+$/g, '');
}
