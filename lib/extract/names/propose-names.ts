import type { EntityType } from '../../model/entity-type';
import type { Candidate } from './candidate';
import { findDocuments } from './document-grammar';
import { findSpans, type NameSpan } from './find-spans';
import * as english from './languages/en';
import { phraseLength } from './languages/phrases';
import { productHeads, programmeHeads } from './languages/vi';
import { findMentions } from './mentions';
import type { NameModel } from './name-model';
import type { NameKind } from './name-tags';
import type { OwnName } from './own-name';
import type { ReadBlock } from './read-article';
import { tokenise } from './tokenise';

const types: Record<NameKind, EntityType> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  EVENT: 'event',
  DOC: 'document',
  MISC: 'other',
};

/** The reader's own names wherever they stand. */
export function proposeOwn(blocks: readonly ReadBlock[], own: readonly OwnName[]): Candidate[] {
  return own.flatMap(({ name, type, aliases, role }) =>
    findMentions(blocks, { type, name, aliases: [...(aliases ?? [])] }, [])
      .filter(({ certain }) => certain)
      .map(({ blockIndex, start, end }) => ({
        blockIndex,
        start,
        end,
        type,
        name,
        ...(role === undefined ? {} : { role }),
        rule: 'your own list of names',
        confidence: 1,
      })),
  );
}

/** Documents by the grammar of their names. */
export function proposeDocuments({ blockIndex, text }: ReadBlock): Candidate[] {
  return findDocuments(text).map(({ start, end, rule }) => ({
    blockIndex,
    start,
    end,
    type: 'document',
    rule: `grammar of documents: ${rule}`,
    confidence: 0.99,
  }));
}

/** What the model finds. */
export function proposeByModel(
  { blockIndex, text, vietnamese }: ReadBlock,
  model: NameModel,
): Candidate[] {
  return findSpans(text, model, vietnamese).map((span) => ({
    blockIndex,
    start: span.start,
    end: span.end,
    type: typeOf(span, text),
    rule: 'model of names',
    confidence: span.confidence,
  }));
}

function typeOf({ kind, start, end }: NameSpan, text: string): EntityType {
  if (kind !== 'MISC') return types[kind];
  const tokens = tokenise(text.slice(start, end));
  if (phraseLength(tokens, 0, programmeHeads) > 0) return 'programme';
  if (phraseLength(tokens, 0, english.programmeHeads) > 0) return 'programme';
  if (phraseLength(tokens, 0, productHeads) > 0) return 'product';
  return 'other';
}

const credit =
  /(?:Ảnh|Photo|Ảnh minh họa|Nguồn|Clip|Video)\s*:\s*(?<who>[\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*){1,3})\s*(?:\/|-|–)\s*(?<agency>[\p{Lu}][\p{L}]*(?: [\p{Lu}\d][\p{L}\d]*)*)/gu;
const plainCredit = /(?:Ảnh|Photo)\s*:\s*(?<agency>[\p{Lu}]{2,}[\p{Lu}\d]*)(?!\p{L})/gu;

/** A caption's credit: who took the picture, for whom. */
export function proposeCredits({ blockIndex, text }: ReadBlock): Candidate[] {
  const found: Candidate[] = [];
  const add = (part: string | undefined, from: number, type: EntityType) => {
    const start = part === undefined ? -1 : text.indexOf(part, from);
    if (part === undefined || start < 0) return;
    const end = start + part.length;
    found.push({ blockIndex, start, end, type, rule: 'credit of a picture', confidence: 0.95 });
  };
  for (const { groups, index } of text.matchAll(credit)) {
    add(groups?.['who'], index, 'person');
    add(groups?.['agency'], index + (groups?.['who']?.length ?? 0), 'organisation');
  }
  for (const { groups, index } of text.matchAll(plainCredit)) {
    add(groups?.['agency'], index, 'organisation');
  }
  return found;
}
