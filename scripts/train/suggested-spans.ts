import type { NameModel } from '../../lib/extract/names/model/name-model';
import type { OwnName } from '../../lib/extract/names/own-name';
import { suggestNames } from '../../lib/extract/names/suggest-names';
import type { Article } from '../../lib/model/article';
import type { EntityType } from '../../lib/model/entity-type';
import type { LabelledSentence } from './labelled-sentence';
import type { KindSpan } from './span-scores';

/** Kinds of the corpus by type; other types are MISC there. */
export const kinds: Partial<Record<EntityType, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  document: 'DOC',
  event: 'EVENT',
};

type Text = Pick<LabelledSentence, 'text'> & { lang?: string };
type Suggestions = ReturnType<typeof suggestNames>;

/** What is suggested for a text that is an article of its own. */
export function suggestForText(
  text: Text,
  model: NameModel,
  own: readonly OwnName[] = [],
): Suggestions {
  return suggestForTexts([text], model, own)[0] ?? [];
}

/** What is suggested for texts that are paragraphs of one article, text by text. */
export function suggestForTexts(
  texts: readonly Text[],
  model: NameModel,
  own: readonly OwnName[] = [],
): Suggestions[] {
  const lang = texts[0]?.lang;
  const article: Article = {
    url: 'https://corpus.example/',
    isArticle: true,
    structure: { bylines: [], captions: [], ...(lang === undefined ? {} : { language: lang }) },
    blocks: texts.map(({ text }) => ({ role: 'paragraph', text })),
  };
  const suggestions = suggestNames(article, model, own);
  return texts.map((_, index) => suggestions.filter(({ blockIndex }) => blockIndex === index));
}

/** The same as spans of the corpus's kinds. */
export function kindSpans(suggestions: Suggestions): KindSpan[] {
  return suggestions.map(({ start, end, entity }) => ({
    start,
    end,
    kind: kinds[entity.type] ?? 'MISC',
  }));
}
