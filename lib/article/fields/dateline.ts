import type { Dateline } from '../../model/article';

/** A dateline and how much of its paragraph it covers. */
export interface FoundDateline extends Dateline {
  /** Offset at which the report itself begins, in UTF-16 code units of the paragraph. */
  readonly end: number;
}

/** Long dashes may be glued to what follows, short ones only part words: "ILLUMA-T". */
const dash = '\\s*(?:(?:--|[-–])\\s+|[—―]\\s*)';
const capitals =
  "(?:ST\\.|St\\.|MT\\.|FT\\.|\\p{Lu}[\\p{Lu}\\p{M}.'’-]+)(?:\\s+\\p{Lu}[\\p{Lu}\\p{M}.'’-]*)*";
const region = '(?:,\\s*\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,2})?';
const monthDay =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?';
const agency = '[\\p{Lu}][\\p{L}\\p{N}/.&+ -]{1,40}?';
const dayMonth = '\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?';

/** Forms of agencies in English and in Vietnamese, the surest first. */
const forms: readonly RegExp[] = [
  // TTXVN - Ngày 17/5,
  `(?<agency>\\p{Lu}{3,12}(?:/[\\p{L}+]+)?)${dash}(?=Ngày\\s+(?<date>${dayMonth})|(?:Sáng|Chiều|Tối|Trưa)\\s)`,
  // HONOLULU, Hawaii (AP) — · PUTRAJAYA, Nov 22 — · BERLIN --
  `(?<place>${capitals}${region})(?:,\\s*(?<date>${monthDay}))?\\s*(?:\\((?<agency>${agency})\\))?${dash}`,
  // (Reuters) —
  `\\((?<agency>${agency})\\)${dash}`,
  // Hà Nội (TTXVN 15/5) - · Sóc Trăng (TTXVN) -
  `(?<place>(?!The\\s)\\p{Lu}[\\p{L} .]{1,40}?)\\s*\\((?<agency>\\p{Lu}[\\p{Lu}/+]{1,20})(?:\\s+(?<date>${dayMonth}))?\\)\\s+[-–—]\\s+`,
].map((form) => new RegExp(`^${form}(?=\\S)`, 'u'));

/** Labels in capitals that editors set before a dash. */
const label =
  /^(?:FILE|PHOTO|VIDEO|AUDIO|WATCH|LIVE|UPDATED?|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|REVIEW|CORRECTION|EDITOR)\b/;

/** The forms cost much to get ready, and few paragraphs have a dash behind capitals or brackets. */
function mayBeDateline(opening: string): boolean {
  if (!/-|–|—|―/.test(opening)) return false;
  const [first, second] = opening;
  const isCapital = (letter = '') => letter !== letter.toLowerCase();
  return (isCapital(first) && isCapital(second)) || /\)\s*(?:-|–|—|―)/.test(opening);
}

/** Reads the dateline that a paragraph opens with; absent when it opens with none. */
export function datelineOf(paragraph: string): FoundDateline | undefined {
  const opening = paragraph.slice(0, 160);
  if (!mayBeDateline(opening)) return undefined;
  for (const form of forms) {
    const match = form.exec(opening);
    if (match === null) continue;
    const { place, agency, date } = match.groups ?? {};
    if (place !== undefined && (isTooShort(place) || label.test(place))) continue;
    return {
      ...(place !== undefined && { place: place.trim() }),
      ...(agency !== undefined && { agency: agency.trim() }),
      ...(date !== undefined && { date }),
      end: match[0].length,
    };
  }
  return undefined;
}

const isTooShort = (place: string) => place.replace(/[^\p{L}]/gu, '').length < 4;
