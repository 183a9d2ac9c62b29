import type { EntityType } from '../../model/entity-type';
import { phraseLength } from './languages/phrases';
import { nameBearers, organisationHeads } from './languages/vi';
import { isSyllable } from './model/syllable';
import { type Token, tokenise } from './model/tokenise';
import { levelLength } from './place-level';

/** A shorter form under which an article may mention an entity again. */
export interface ShortForm {
  /** Folded words, in order. */
  words: readonly string[];
  /** Nothing else in an article is likely to be called so. */
  certain: boolean;
  /** Means the entity only after a word of address or an office: "ông Mẫn". */
  afterTitle: boolean;
  /** Counts only when it is written in capitals: "WHO". */
  capitals: boolean;
  /** A place without its class word: another class word or a title before it names another. */
  headless: boolean;
}

/** A form with everything usual but what `options` say. */
export const form = (words: readonly string[], options: Partial<ShortForm> = {}): ShortForm => ({
  words,
  certain: true,
  afterTitle: false,
  capitals: false,
  headless: false,
  ...options,
});

/** The shorter forms that a full name gives rise to, the longest first. */
export function shortForms(name: string, type: EntityType, vietnamese: boolean): ShortForm[] {
  const tokens = tokenise(name);
  const forms =
    type === 'person'
      ? personForms(tokens, vietnamese)
      : type === 'organisation'
        ? organisationForms(tokens)
        : type === 'place'
          ? placeForms(tokens)
          : type === 'document'
            ? documentForms(tokens)
            : headlessForms(tokens);
  return forms
    .filter(({ words }) => words.length > 0 && words.length < tokens.length)
    .sort((one, other) => other.words.length - one.words.length);
}

const folded = (tokens: readonly Token[]) => tokens.map((token) => token.folded);

function personForms(tokens: readonly Token[], vietnamese: boolean): ShortForm[] {
  const words = folded(tokens);
  if (words.length < 2) return [];
  const last = words.slice(-1);
  const inner = words.slice(1, -1).map((_, index) => form(words.slice(index + 1)));
  if (vietnamese && words.length <= 4 && words.every(isSyllable)) {
    return [...inner, form(last, { afterTitle: true })];
  }
  const outer = words.length > 2 ? [form([...words.slice(0, 1), ...last])] : [];
  // "ông Park" is Park Hang Seo: a foreign surname may come first or last.
  const first = form(words.slice(0, 1), vietnamese ? { afterTitle: true } : { certain: false });
  return [...outer, ...inner, form(last), first];
}

function organisationForms(tokens: readonly Token[]): ShortForm[] {
  const capitalised = tokens.filter(({ text }) => /^\p{Lu}/u.test(text));
  const initials = capitalised.map(({ folded: word }) => word.slice(0, 1)).join('');
  const acronym = initials.length > 1 ? [form([initials], { capitals: true })] : [];
  const head = phraseLength(tokens, 0, organisationHeads);
  const rest = tokens.slice(head);
  const isNamed = phraseLength(tokens, 0, nameBearers) === head;
  const named = isNamed && rest.every(({ text }) => /^\p{Lu}/u.test(text));
  return [
    ...acronym,
    ...(isSchool(tokens) ? [form(folded(tokens.slice(1)))] : []),
    ...(head > 1 && /^\p{Lu}/u.test(tokens[0]?.text ?? '')
      ? [form(folded(tokens.slice(0, head)), { certain: false })]
      : []),
    ...(head > 0 && named && rest.length > 1 ? [form(folded(rest), { certain: false })] : []),
    ...(head > 0 && rest.length > 0 ? lastName(rest) : []),
  ];
}

/** "Đại học Cần Thơ" for "Trường Đại học Cần Thơ". */
function isSchool(tokens: readonly Token[]): boolean {
  return tokens[0]?.folded === 'trường' && phraseLength(tokens, 1, organisationHeads) > 0;
}

/** "Vinamilk" for "công ty cổ phần sữa Vinamilk": the last word, where it is no Vietnamese syllable. */
function lastName(tokens: readonly Token[]): ShortForm[] {
  const last = tokens.at(-1);
  if (last === undefined || !/^\p{Lu}/u.test(last.text) || isSyllable(last.folded)) return [];
  return [form([last.folded])];
}

function placeForms(tokens: readonly Token[]): ShortForm[] {
  const head = levelLength(tokens, 0);
  const rest = tokens.slice(head);
  return head > 0 && rest.every(({ text }) => /^\p{Lu}/u.test(text))
    ? [form(folded(rest), { headless: true })]
    : [];
}

function documentForms(tokens: readonly Token[]): ShortForm[] {
  const number = tokens.findIndex(({ text }) => /^\d/.test(text));
  if (number < 1) return [];
  const words = folded(tokens.slice(0, number + 1));
  const [year] = (words.at(-1) ?? '').split('/');
  const short = [...words.slice(0, -1), year ?? ''];
  const without = short.filter((word) => word !== 'số');
  return [form(short), form(words), form(without)];
}

function headlessForms(tokens: readonly Token[]): ShortForm[] {
  const first = tokens.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  const rest = tokens.slice(first);
  return first > 0 && rest.every(({ text }) => /^\p{Lu}/u.test(text)) ? [form(folded(rest))] : [];
}
