import { english } from './en/english';
import type { Language } from './language';
import { vietnamese } from './vi/vietnamese';

/** Every language that is read; adding one is a folder and a line here. */
export const languages: readonly Language[] = [vietnamese, english];

/** The tables of a BCP 47 language; English where there are none. */
export function languageOf(tag: string): Language {
  return tablesOf(tag) ?? english;
}

/** Whether there are tables for a BCP 47 language: of others only figures can be read. */
export function isReadLanguage(tag: string): boolean {
  return tablesOf(tag) !== undefined;
}

function tablesOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find(({ code }) => code === primary);
}
