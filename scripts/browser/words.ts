import { readFileSync } from 'node:fs';

const locales = new URL('../../public/_locales/', import.meta.url);

/** The extension's word for a message key, as the UI in that language shows it. */
export type Words = (key: string, ...substitutes: string[]) => string;

/** Reads the messages of a language, so that whoever drives the UI names controls by their keys. */
export function wordsOf(language: 'en' | 'vi'): Words {
  const file = new URL(`${language}/messages.json`, locales);
  const messages: Record<string, { message: string } | undefined> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return (key, ...substitutes) => {
    const text = messages[key]?.message;
    if (text === undefined) throw new Error(`${language} has no message ${key}`);
    const rest = [...substitutes];
    return text.replaceAll(/\$[A-Z]+\$/g, () => rest.shift() ?? '');
  };
}
