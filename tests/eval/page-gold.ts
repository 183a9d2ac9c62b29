import type { Structure } from '../../lib/model/article';
import type { Block } from '../../lib/model/block';
import type { SpanGold } from './page-spans';
import { isSameDay, isSameSet, isSameText } from './text-scores';

/** What is true of one page: see the corpus's own form, `gold.json` beside the page. */
export interface PageGold extends SpanGold {
  page: string;
  url: string;
  structure: Partial<Structure> & { isArticle?: boolean; excluded?: string[] };
  blocks?: Block[];
}

export interface FieldScore {
  field: string;
  right: boolean;
}

const textFields = ['section', 'headline', 'place', 'lead', 'siteName', 'agency'] as const;
const exactFields = ['canonicalUrl', 'language'] as const;

/** Whether each field that the gold names is read right; fields that it does not name are not scored. */
export function scoreFields(
  gold: PageGold['structure'],
  read: Structure,
  isArticle: boolean,
): FieldScore[] {
  const scores: FieldScore[] = [];
  const score = (field: string, right: boolean) => scores.push({ field, right });
  if (gold.isArticle !== undefined) score('isArticle', gold.isArticle === isArticle);
  for (const field of textFields) {
    const truth = gold[field];
    if (truth !== undefined) score(field, isSameText(truth, read[field] ?? ''));
  }
  for (const field of exactFields)
    if (gold[field] !== undefined) score(field, gold[field] === read[field]);
  if (gold.bylines !== undefined) score('bylines', isSameSet(read.bylines, gold.bylines));
  for (const field of ['published', 'modified'] as const) {
    if (gold[field] !== undefined) score(field, isSameInstant(read[field], gold[field]));
  }
  if (gold.dateline !== undefined) score('dateline', isSameDateline(gold.dateline, read.dateline));
  if (gold.captions !== undefined) score('captions', areSameCaptions(gold.captions, read.captions));
  return scores;
}

function isSameInstant(read: string | undefined, truth: string): boolean {
  if (read === undefined || truth.length === 10) return isSameDay(read, truth);
  return Date.parse(read) === Date.parse(truth);
}

function isSameDateline(truth: Structure['dateline'], read: Structure['dateline']): boolean {
  return (['place', 'agency', 'date'] as const).every((part) =>
    isSameText(truth?.[part] ?? '', read?.[part] ?? ''),
  );
}

function areSameCaptions(truth: Structure['captions'], read: Structure['captions']): boolean {
  const matches = truth.map(({ text, credit }, index) => {
    const given = read[index];
    return (
      given !== undefined &&
      isSameText(text, given.text) &&
      isSameText(credit ?? '', given.credit ?? '')
    );
  });
  return truth.length === read.length && matches.every(Boolean);
}

/** Blocks that are as the gold has them, by role and text, in order. */
export function scoreBlocks(
  gold: readonly Block[],
  read: readonly Block[],
): { right: number; all: number; extra: number } {
  const key = ({ role, text }: Block) => `${role}: ${text.normalize('NFC')}`;
  const given = read.map(key);
  let from = 0;
  let right = 0;
  for (const block of gold) {
    const at = given.indexOf(key(block), from);
    if (at < 0) continue;
    right++;
    from = at + 1;
  }
  return { right, all: gold.length, extra: read.length - right };
}

/** The texts of the page that belong to no block but stand in one. */
export function wronglyIncluded(excluded: readonly string[], blocks: readonly Block[]): string[] {
  return excluded.filter((text) => blocks.some((block) => block.text.includes(text)));
}
