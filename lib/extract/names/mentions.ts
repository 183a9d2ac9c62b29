import type { Article } from '../../model/article';
import type { Entity } from '../../model/entity';
import * as english from './languages/en';
import { type Phrases, phraseLength } from './languages/phrases';
import {
  addressPhrases,
  addressWords,
  offices,
  organisationHeads,
  placeLevels,
} from './languages/vi';
import { type ReadBlock, readArticle } from './read-article';
import { type ShortForm, shortForms } from './short-forms';
import { type Token, tokenise } from './tokenise';

/** One place in an article where an entity is named. */
export interface Mention {
  blockIndex: number;
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  exact: string;
  /** Named in full, or by a form that nothing else in the article is likely to bear. */
  certain: boolean;
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
export function mentionsOf(article: Article, span: BlockSpan, entity: Entity): Mention[] {
  const text = article.blocks[span.blockIndex]?.text.slice(span.start, span.end) ?? '';
  return findMentions(readArticle(article), entity, text === '' ? [] : [text]);
}

/** As `mentionsOf`, in blocks that have been read. */
export function findMentions(
  blocks: readonly ReadBlock[],
  entity: Entity,
  texts: readonly string[],
): Mention[] {
  const full = [entity.name, ...(entity.aliases ?? []), ...texts].map(fullForm);
  const vietnamese = blocks.some((block) => block.vietnamese);
  const forms = [
    ...full,
    ...definedAcronyms(blocks, entity),
    ...shortForms(entity.name, entity.type, vietnamese),
  ]
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
  const byFirst = groupByFirst(forms);
  return blocks.flatMap((block) => mentionsInBlock(block, entity, byFirst));
}

function fullForm(text: string): ShortForm {
  const words = tokenise(text).map(({ folded }) => folded);
  const capitals = words.length === 1 && text === text.toUpperCase() && text.length > 1;
  return { words, certain: true, afterTitle: false, capitals };
}

function groupByFirst(forms: readonly ShortForm[]): Map<string, ShortForm[]> {
  const groups = new Map<string, ShortForm[]>();
  for (const form of forms) {
    const first = form.words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), form]);
  }
  return groups;
}

/** "World Health Organization (WHO)": what stands in brackets after the name names it too. */
function definedAcronyms(blocks: readonly ReadBlock[], { name, type }: Entity): ShortForm[] {
  if (type !== 'organisation' && type !== 'programme' && type !== 'document') return [];
  const words = tokenise(name).map(({ folded }) => folded);
  return blocks.flatMap(({ tokens }) =>
    tokens.flatMap((token, at) => {
      const [open, acronym, close] = tokens.slice(at + words.length, at + words.length + 3);
      const follows = token.folded === words[0] && startsWith(tokens, at, words);
      if (!follows || open?.text !== '(' || close?.text !== ')' || acronym === undefined) return [];
      return /^\p{Lu}[\p{Lu}\d&-]+$/u.test(acronym.text)
        ? [{ words: [acronym.folded], certain: true, afterTitle: false, capitals: true }]
        : [];
    }),
  );
}

function mentionsInBlock(
  block: ReadBlock,
  entity: Entity,
  forms: Map<string, ShortForm[]>,
): Mention[] {
  const { tokens, text, blockIndex } = block;
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const candidates = forms.get(tokens[at]?.folded ?? '');
    const fitting = candidates?.find((form) => fits(block, at, form, entity));
    if (fitting === undefined) continue;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at + fitting.words.length - 1]?.end ?? start;
    mentions.push({
      blockIndex,
      start,
      end,
      exact: text.slice(start, end),
      certain: fitting.certain,
    });
    at += fitting.words.length - 1;
  }
  return mentions;
}

function fits({ tokens }: ReadBlock, at: number, form: ShortForm, { type }: Entity): boolean {
  if (!startsWith(tokens, at, form.words)) return false;
  const own = tokens.slice(at, at + form.words.length);
  if (!own.some(({ text }) => /[\p{Lu}\d]/u.test(text))) return false;
  if (form.capitals && !own.every(({ text }) => text === text.toUpperCase())) return false;
  if (form.afterTitle && !followsTitle(tokens, at)) return false;
  return !isInLongerName(tokens, at, at + form.words.length, type);
}

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => tokens[at + step]?.folded === word);
}

function followsTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  return (
    addressWords.has(before) ||
    english.addressWords.has(before) ||
    endsPhrase(tokens, at, addressPhrases) ||
    endsPhrase(tokens, at, offices)
  );
}

/** Whether a phrase of the list ends right before the token. */
function endsPhrase(tokens: readonly Token[], at: number, list: Phrases): boolean {
  return [1, 2, 3, 4].some((back) => at >= back && phraseLength(tokens, at - back, list) === back);
}

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

function isInLongerName(
  tokens: readonly Token[],
  from: number,
  to: number,
  type: Entity['type'],
): boolean {
  if (type === 'document') return false;
  const next = tokens[to];
  const last = tokens[to - 1];
  const adjoins = next !== undefined && last !== undefined && next.start === last.end + 1;
  if (adjoins && isCapital(next) && !opensNewName(tokens, to)) return true;
  if (isPartOfOrganisation(tokens, from, type)) return true;
  const before = tokens[from - 1];
  const own = tokens[from];
  if (!isCapital(before) || before === undefined || own?.start !== before.end + 1) return false;
  if (to - from > 1 || from === 1) return false;
  return !followsTitle(tokens, from) && !english.officeWords.has(before.folded);
}

/** Names can follow each other without a mark when the later one begins with a title or class word. */
function opensNewName(tokens: readonly Token[], at: number): boolean {
  return addressWords.has(tokens[at]?.folded ?? '') || phraseLength(tokens, at, offices) > 0;
}

/** "UBND tỉnh Sóc Trăng", "Thành phố Hồ Chí Minh": the name belongs to what stands before it. */
function isPartOfOrganisation(
  tokens: readonly Token[],
  from: number,
  type: Entity['type'],
): boolean {
  if (type === 'organisation') return false;
  const before = tokens[from - 1]?.folded ?? '';
  const two = `${tokens[from - 2]?.folded ?? ''} ${before}`;
  const classWords = placeLevels.has(two) ? 2 : placeLevels.has(before) ? 1 : 0;
  if (type !== 'place' && classWords > 0) return true;
  return endsPhrase(tokens, from - classWords, organisationHeads);
}
