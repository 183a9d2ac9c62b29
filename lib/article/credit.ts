import { oneLine } from '../text/white-space';

/** Words before the name of who made a picture. */
const label =
  '(?:Ảnh(?: minh họa| tư liệu)?|ẢNH|Nguồn(?: ảnh)?|Video|Đồ họa|Photos?(?:graphs?)?(?: credit)?(?: by)?|Photo courtesy(?: of)?|Pictures?(?: by)?|Image(?: credit)?(?: by)?|Credits?|Source|Courtesy(?: of)?|Courtesy|Illustration(?: by)?|Foto|Fotos|Bild|Bilder|Quelle|Crédits?|Fuente|Imagen|Kuva|Copyright|©|\\(c\\))';
const labelled = new RegExp(
  `(?:^|[\\s(\\[.–—-])${label}\\s*[:/]\\s*([^:]{2,120}?)[\\s.)\\]]*$`,
  'u',
);
const leading = new RegExp(`^${label}\\s*[:/]?\\s*`, 'u');
/** "(Jane Doe/AP)", "[AFP]", "(AP Photo/Jane Doe)": brackets at the end with a name and no verb. */
const bracketed = /[([]([^()[\]]{2,80})[)\]]\.?$/u;
const agencyish =
  /\/|\b(?:AP|AFP|EPA|dpa|DPA|Reuters|REUTERS|Getty|Bloomberg|TTXVN|TASS|Xinhua|PA|ANSA|Shutterstock|iStock|Unsplash|Photo|Images|Handout|Courtesy|File)\b/u;

/** The credit that a caption ends in, without its label, as written; absent when it names none. */
export function creditOf(caption: string): string | undefined {
  const marked = labelled.exec(caption)?.[1];
  if (marked !== undefined) return oneLine(marked);
  const inBrackets = bracketed.exec(caption)?.[1];
  if (inBrackets === undefined || !agencyish.test(inBrackets)) return undefined;
  return withoutLabel(inBrackets);
}

/** A credit as an element of its own gives it, without its label. */
export function withoutLabel(credit: string): string {
  return oneLine(credit.replace(/^[([\s]+|[)\]\s]+$/g, '').replace(leading, ''));
}
