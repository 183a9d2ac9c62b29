import type { ExportFormatName } from '../../lib/model/export-format-name';
import { folded } from '../list/matches';

/** What an export is of, for its file's name. */
export interface ExportedThing {
  /** Headline of the article; left out for everything. */
  headline?: string | undefined;
  format: ExportFormatName;
  /** Day of the export in the reader's own time zone, `YYYY-MM-DD`. */
  day: string;
}

const longestSlug = 60;

/** A name that every file system takes: "presslight-muoi-hai-xa-ven-bien-2026-03-02.csv". */
export function exportFileName({ headline, format, day }: ExportedThing): string {
  const slug = slugOf(headline ?? '');
  return `${['presslight', slug, day].filter((part) => part !== '').join('-')}.${format}`;
}

function slugOf(text: string): string {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longestSlug) : `${slug}-${word}`;
    if (longer.length > longestSlug) break;
    slug = longer;
  }
  return slug;
}

/** The day of a moment where the reader is. */
export function localDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
