import { bylineIn } from '../fields/byline-forms';
import { isNothingButName } from '../fields/full-name';
import type { PageLine } from '../page/page-line';

/** Notices are short. */
const longest = 500;

const label =
  /^\W*(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|reklama|annonse?|реклама|quảng cáo|广告|広告)\W*$/;
/** What stands in the place of a film or a post until the reader agrees to load it. */
const consent =
  /mir (?:der )?externe|externen? inhalt, der den artikel|^empfohlener (?:redaktioneller|externer) inhalt|einstellungen verhindern das (?:laden|anzeigen)|^to (?:view|see|watch) this (?:content|video|post).{0,60}(?:cookies|consent)|pour (?:voir|afficher) ce contenu.{0,60}cookies/;
const access =
  /^you have (?:full )?access to this (?:article|content)|^this is a (?:breaking|developing) (?:news? )?story\b/;
const reading = /\d{4}.*(?:lesedauer|lesezeit|min(?:utes?)? read|temps de lecture|phút đọc)/;

/** Whether a line among the text is the page's own word about it: an advertisement's label, a date, who wrote. */
export function isNotice({ text }: PageLine): boolean {
  if (text.length > longest) return false;
  const lower = text.toLowerCase();
  if (label.test(lower) || consent.test(lower) || access.test(lower)) return true;
  return text.length < 70 && (reading.test(lower) || isByline(text));
}

function isByline(text: string): boolean {
  const { isBy } = bylineIn(text);
  return isBy && isNothingButName(text.replace(/^\S+\s+/, ''));
}
