import { english } from './en/english';
import type { Language } from './language';
import { vietnamese } from './vi/vietnamese';

/** Every language that is read; adding one is a folder and a line here. */
export const languages: readonly Language[] = [vietnamese, english];

/** The tables of a BCP 47 language; English where there are none. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find(({ code }) => code === primary) ?? english;
}
