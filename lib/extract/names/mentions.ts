import type { Entity } from '../../model/entity';
import { isCapitalised } from './is-capitalised';
import * as english from './languages/en';
import { type Phrases, phraseLength } from './languages/phrases';
import {
  addressPhrases,
  addressWords,
  offices,
  organisationHeads,
  placeLevels,
} from './languages/vi';
import { type Token, tokenise } from './model/tokenise';
import { form, type ShortForm, shortForms } from './short-forms';
import {
  type ArticleText,
  type TokenisedArticle,
  type TokenisedBlock,
  type TokenPlace,
  tokeniseArticle,
} from './tokenise-article';

/** One place in an article where an entity is named. */
export interface Mention {
  blockIndex: number;
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  exact: string;
  /** Named in full, or by a form that nothing else in the article is likely to bear. */
  certain: boolean;
  /** By its name or an alias, not by a shorter form. */
  isFull: boolean;
}

/** Where a name lies in an article. */
export interface BlockSpan {
  blockIndex: number;
  start: number;
  end: number;
}

/**
 * Every mention of an entity in an article, in reading order: its name, its aliases, the text of
 * `span`, and the shorter forms that the name gives rise to. Linear in the article.
 */
export function mentionsOf(article: ArticleText, span: BlockSpan, entity: Entity): Mention[] {
  const text = article.blocks[span.blockIndex]?.text.slice(span.start, span.end) ?? '';
  return findMentions(tokeniseArticle(article), entity, text === '' ? [] : [text]);
}

/** As `mentionsOf`, in an article that has been read. Linear in the mentions' first words. */
export function findMentions(
  article: TokenisedArticle,
  entity: Entity,
  texts: readonly string[],
): Mention[] {
  const short = shortForms(entity.name, entity.type, article.vietnamese);
  // A short form that the article was seen to use is none the surer elsewhere.
  const isShort = new Set(short.map(({ words }) => words.join(' ')));
  const full = [entity.name, ...(entity.aliases ?? []), ...texts]
    .map(fullForm)
    .filter(({ words }) => !isShort.has(words.join(' ')));
  const forms = [...full, ...definedAcronyms(article, entity), ...short];
  const isFull = (form: ShortForm) => full.includes(form);
  const found = [...groupByFirst(forms)].flatMap(([word, candidates]) =>
    (article.places.get(word) ?? []).flatMap((place) =>
      mentionAt(place, candidates, { entity, isFull }),
    ),
  );
  return withoutNested(found);
}

/** Longer mentions first where they overlap; in reading order. */
function withoutNested(mentions: readonly Mention[]): Mention[] {
  const ordered = [...mentions].sort(
    (one, other) =>
      one.blockIndex - other.blockIndex || one.start - other.start || other.end - one.end,
  );
  let last: Mention | undefined;
  return ordered.filter((mention) => {
    const nested = last?.blockIndex === mention.blockIndex && mention.start < last.end;
    if (!nested) last = mention;
    return !nested;
  });
}

function fullForm(text: string): ShortForm {
  const words = tokenise(text).map(({ folded }) => folded);
  const capitals = words.length === 1 && text === text.toUpperCase() && text.length > 1;
  return form(words, { capitals });
}

function groupByFirst(forms: readonly ShortForm[]): Map<string, ShortForm[]> {
  const groups = new Map<string, ShortForm[]>();
  const longestFirst = [...forms].sort((one, other) => other.words.length - one.words.length);
  for (const form of longestFirst) {
    const first = form.words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), form]);
  }
  return groups;
}

/** "World Health Organization (WHO)": what stands in brackets after the name names it too. */
function definedAcronyms({ places }: TokenisedArticle, { name, type }: Entity): ShortForm[] {
  if (type !== 'organisation' && type !== 'programme' && type !== 'document') return [];
  const words = tokenise(name).map(({ folded }) => folded);
  return (places.get(words[0] ?? '') ?? []).flatMap(({ block: { tokens }, at }) => {
    const [open, acronym, close] = tokens.slice(at + words.length, at + words.length + 3);
    const brackets = open?.text === '(' && close?.text === ')';
    if (!brackets || acronym === undefined || !startsWith(tokens, at, words)) return [];
    return /^\p{Lu}[\p{Lu}\d&-]+$/u.test(acronym.text)
      ? [form([acronym.folded], { capitals: true })]
      : [];
  });
}

interface Sought {
  entity: Entity;
  isFull: (form: ShortForm) => boolean;
}

function mentionAt(
  place: TokenPlace,
  forms: readonly ShortForm[],
  { entity, isFull }: Sought,
): Mention[] {
  const { block, at } = place;
  const fitting = forms.find((form) => fits(block, at, form, entity));
  if (fitting === undefined) return [];
  const { blockIndex, text, tokens } = block;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[at + fitting.words.length - 1]?.end ?? start;
  const exact = text.slice(start, end);
  return [{ blockIndex, start, end, exact, certain: fitting.certain, isFull: isFull(fitting) }];
}

function fits({ tokens }: TokenisedBlock, at: number, form: ShortForm, entity: Entity): boolean {
  if (!startsWith(tokens, at, form.words)) return false;
  const to = at + form.words.length;
  const own = tokens.slice(at, to);
  if (!own.some(({ text }) => /[\p{Lu}\d]/u.test(text))) return false;
  if (form.capitals && !own.every(({ text }) => text === text.toUpperCase())) return false;
  if (form.afterTitle && !followsTitle(tokens, at)) return false;
  if (form.headless && isNamedOtherwise(tokens, at)) return false;
  return !isInLongerName(tokens, { from: at, to, isHead: !form.certain }, entity.type);
}

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => tokens[at + step]?.folded === word);
}

/** Whether a word of address or an office stands right before the token. */
export function followsTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  return (
    addressWords.has(before) ||
    english.addressWords.has(before) ||
    endsPhrase(tokens, at, addressPhrases) ||
    endsPhrase(tokens, at, offices)
  );
}

/** Tokens of the longest head of an organisation that ends right before the token. */
function headLength(tokens: readonly Token[], at: number): number {
  const lengths = [4, 3, 2, 1].filter((back) => at >= back);
  return lengths.find((back) => phraseLength(tokens, at - back, organisationHeads) === back) ?? 0;
}

/** Whether a phrase of the list ends right before the token. */
function endsPhrase(tokens: readonly Token[], at: number, list: Phrases): boolean {
  return [1, 2, 3, 4].some((back) => at >= back && phraseLength(tokens, at - back, list) === back);
}

/** Where a form of a name stands in a text. */
interface Standing {
  from: number;
  to: number;
  /** The form is a class word alone: what follows may be the rest of another name. */
  isHead: boolean;
}

function isInLongerName(
  tokens: readonly Token[],
  { from, to, isHead }: Standing,
  type: Entity['type'],
): boolean {
  if (type === 'document') return false;
  const next = tokens[to];
  const last = tokens[to - 1];
  const adjoins = next !== undefined && last !== undefined && next.start === last.end + 1;
  // "Thứ trưởng Bộ Y tế Trần Văn Thuấn": after an office and its body comes who holds it.
  const isOffice = type === 'organisation' && !isHead && followsTitle(tokens, from);
  if (adjoins && isCapitalised(next) && !isOffice && !opensNewName(tokens, to)) return true;
  if (isPartOfOther(tokens, from, type)) return true;
  const before = tokens[from - 1];
  const own = tokens[from];
  if (!isCapitalised(before) || before === undefined || own?.start !== before.end + 1) return false;
  if (to - from > 1 || from === 1) return false;
  return !followsTitle(tokens, from) && !english.officeWords.has(before.folded);
}

/** Names can follow each other without a mark when the later one begins with a title or class word. */
function opensNewName(tokens: readonly Token[], at: number): boolean {
  return addressWords.has(tokens[at]?.folded ?? '') || phraseLength(tokens, at, offices) > 0;
}

/** Tokens of the class word of a place that ends right before the token. */
function classWordLength(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.folded ?? '';
  const two = `${tokens[at - 2]?.folded ?? ''} ${before}`;
  return placeLevels.has(two) ? 2 : placeLevels.has(before) ? 1 : 0;
}

/** "UBND tỉnh Sóc Trăng", "đường Trần Phú": the name belongs to what stands before it. */
function isPartOfOther(tokens: readonly Token[], from: number, type: Entity['type']): boolean {
  if (type === 'organisation') return false;
  const classWords = classWordLength(tokens, from);
  if (type !== 'place' && classWords > 0) return !endsPhrase(tokens, from - classWords, offices);
  const head = headLength(tokens, from - classWords);
  if (head === 0) return false;
  // "Chủ tịch Quốc hội Trần Thanh Mẫn" is named by an office of the body, not by the body.
  return type === 'place' || !endsPhrase(tokens, from - head, offices);
}

/** "đường Hồ Chí Minh", "Chủ tịch Hồ Chí Minh": not the city. */
function isNamedOtherwise(tokens: readonly Token[], at: number): boolean {
  const length = classWordLength(tokens, at);
  const word = tokens
    .slice(at - length, at)
    .map(({ folded }) => folded)
    .join(' ');
  return followsTitle(tokens, at) || (length > 0 && !units.has(placeLevels.get(word) ?? ''));
}

/** Levels under which the same place is spoken of. */
const units = new Set(['province', 'city', 'district', 'commune', 'country', 'state']);
