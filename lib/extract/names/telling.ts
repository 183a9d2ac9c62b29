import type { Entity } from '../../model/entity';
import { fold } from '../../text/fold';
import { isVietnamese } from './is-vietnamese';
import { organisationTails } from './languages/en';
import { phraseLength } from './languages/phrases';
import { organisationHeads } from './languages/vi';
import { isSyllable } from './model/syllable';
import { tokenise } from './model/tokenise';
import { shortForms } from './short-forms';

/**
 * Whether a name is long or odd enough to be looked for wherever it stands: no single Vietnamese
 * word is.
 */
export function isTelling(text: string, vietnamese: boolean): boolean {
  if (/\s/.test(text) || /^\p{Lu}[\p{Lu}\d]+$/u.test(text)) return true;
  return text.length > 3 && (!vietnamese || !isSyllable(fold(text)));
}

/** Whether a name is telling in articles of any language. */
export function isTellingEverywhere(text: string): boolean {
  return isTelling(text, true);
}

/**
 * The forms of an entity that mean it in every article: acronyms, but no parts of its full name and no
 * other forms that it gives rise to, which mean it only beside that name, and no bare class words.
 */
export function lastingForms({ name, type, aliases = [] }: Entity): string[] {
  const short = shortForms(name, type, isVietnamese(name)).filter(({ capitals }) => !capitals);
  const known = new Set([wordsOf(name), ...short.map(({ words }) => words.join(' '))]);
  return aliases.filter((form) => {
    const isPart = ` ${wordsOf(name)} `.includes(` ${wordsOf(form)} `);
    const isNew = !isPart && !known.has(wordsOf(form));
    known.add(wordsOf(form));
    return isNew && /[\p{Lu}\d]/u.test(form) && isTellingEverywhere(form) && !isBareHead(form);
  });
}

function isBareHead(form: string): boolean {
  const tokens = tokenise(form);
  const isEnglish = tokens.every(({ folded }) => folded === 'the' || organisationTails.has(folded));
  return isEnglish || phraseLength(tokens, 0, organisationHeads) === tokens.length;
}

function wordsOf(text: string): string {
  return tokenise(text)
    .map(({ folded }) => folded)
    .join(' ');
}
