import type { Entity } from '../../model/entity';
import { isPhraseAt } from './languages/phrases';
import { isInLongerName, isNamedOtherwise } from './longer-name';
import { tokenise } from './model/tokenise';
import { form, type ShortForm, shortForms } from './short-forms';
import { followsTitle } from './titles';
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
    if (!brackets || acronym === undefined || !isPhraseAt(tokens, at, words)) return [];
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
  if (!isPhraseAt(tokens, at, form.words)) return false;
  const to = at + form.words.length;
  const own = tokens.slice(at, to);
  if (!own.some(({ text }) => /[\p{Lu}\d]/u.test(text))) return false;
  if (form.capitals && !own.every(({ text }) => text === text.toUpperCase())) return false;
  if (form.afterTitle && !followsTitle(tokens, at)) return false;
  if (form.headless && isNamedOtherwise(tokens, at)) return false;
  return !isInLongerName(tokens, { from: at, to, isHead: !form.certain }, entity.type);
}
