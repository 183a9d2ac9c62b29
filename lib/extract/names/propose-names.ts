import type { EntityType } from '../../model/entity-type';
import type { Candidate } from './candidate';
import { findDocuments } from './documents/document-grammar';
import * as english from './languages/en';
import { phraseLength } from './languages/phrases';
import { productHeads, programmeHeads } from './languages/vi';
import { mendSpans } from './mend-spans';
import { findMentions } from './mentions';
import { findSpans, type NameSpan } from './model/find-spans';
import { lookUp } from './model/hashed-table';
import { nameKey } from './model/keys';
import { nameClasses } from './model/name-classes';
import type { NameModel } from './model/name-model';
import type { NameKind } from './model/name-tags';
import { tokenise } from './model/tokenise';
import { findOrganisations } from './organisation-grammar';
import type { OwnName } from './own-name';
import { refineSpan } from './refine-span';
import type { TokenisedArticle, TokenisedBlock } from './tokenise-article';

const types: Record<NameKind, EntityType> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  EVENT: 'event',
  DOC: 'document',
  MISC: 'other',
};

/** UTF-16 code units in which the first word of a name ends. */
const longestWord = 40;

/** The rule of what the model finds. */
export const modelRule = 'model of names';

/** The reader's own names in articles that have them in full, or by an alias; there the short ones too. */
export function proposeOwn(article: TokenisedArticle, own: readonly OwnName[]): Candidate[] {
  return own.flatMap(({ name, type, aliases }) => {
    if (![name, ...aliases].some((form) => startsIn(article, form))) return [];
    const mentions = findMentions(article, { type, name, aliases }, []);
    if (!mentions.some(({ isFull }) => isFull)) return [];
    return mentions
      .filter(({ certain }) => certain)
      .map(({ blockIndex, start, end }) => ({
        blockIndex,
        start,
        end,
        type,
        name,
        rule: 'your own list of names',
        confidence: 1,
      }));
  });
}

/** Whether an article has the first word of a form: most names of a long list end here. */
function startsIn({ places }: TokenisedArticle, form: string): boolean {
  const [first] = tokenise(form.slice(0, longestWord));
  return first !== undefined && places.has(first.folded);
}

/** Documents by the grammar of their names. */
export function proposeDocuments({ blockIndex, text }: TokenisedBlock): Candidate[] {
  return findDocuments(text).map(({ start, end, rule }) => ({
    blockIndex,
    start,
    end,
    type: 'document',
    rule: `grammar of documents: ${rule}`,
    confidence: 0.99,
  }));
}

/** Bodies of the Vietnamese state and party by the grammar of their names. */
export function proposeOrganisations(block: TokenisedBlock, model: NameModel): Candidate[] {
  const { blockIndex, tokens, vietnamese } = block;
  if (!vietnamese) return [];
  return findOrganisations(tokens).flatMap(({ start, end, rule }) =>
    mendSpans([{ start, end, kind: 'ORG', confidence: 0.9 }], tokens, model).map((span) => ({
      blockIndex,
      start: span.start,
      end: span.end,
      type: types[span.kind],
      rule: `grammar of organisations: ${rule}`,
      confidence: span.confidence,
    })),
  );
}

/** What the model finds. */
export function proposeByModel(block: TokenisedBlock, model: NameModel): Candidate[] {
  const { blockIndex, text, tokens, vietnamese } = block;
  return mendSpans(findSpans(tokens, model, vietnamese), tokens, model)
    .map((span) => refineSpan(asListed(span, text, model), text, model))
    .filter((span) => span !== undefined)
    .map((span) => ({
      blockIndex,
      start: span.start,
      end: span.end,
      type: typeOf(span, text),
      rule: modelRule,
      confidence: span.confidence,
    }));
}

/** Below this the lists of provinces and countries know better. */
const unsure = 0.6;

function asListed(span: NameSpan, text: string, model: NameModel): NameSpan {
  if (span.confidence >= unsure || span.kind === 'LOC') return span;
  const words = tokenise(text.slice(span.start, span.end)).map(({ folded }) => folded);
  const listed = lookUp(model.names, nameKey(words)) & (nameClasses.country | nameClasses.province);
  return listed === 0 ? span : { ...span, kind: 'LOC', confidence: unsure };
}

function typeOf({ kind, start, end }: NameSpan, text: string): EntityType {
  if (kind !== 'MISC') return types[kind];
  const tokens = tokenise(text.slice(start, end));
  if (phraseLength(tokens, 0, programmeHeads) > 0) return 'programme';
  if (phraseLength(tokens, 0, english.programmeHeads) > 0) return 'programme';
  if (phraseLength(tokens, 0, productHeads) > 0) return 'product';
  return 'other';
}
