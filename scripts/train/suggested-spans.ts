import type { NameModel } from '../../lib/extract/names/name-model';
import type { OwnName } from '../../lib/extract/names/own-name';
import { suggestNames } from '../../lib/extract/names/suggest-names';
import type { LabelledSentence } from './labelled-sentence';
import type { KindSpan } from './span-scores';

/** Kinds of the corpus by type; other types are MISC there. */
const kinds: Record<string, string> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  document: 'DOC',
  event: 'EVENT',
};

/** What is suggested for a text that is an article of its own. */
export function suggestForText(
  { text, lang }: Pick<LabelledSentence, 'text'> & { lang?: string },
  model: NameModel,
  own: readonly OwnName[] = [],
) {
  return suggestNames(
    {
      url: 'https://corpus.example/',
      isArticle: true,
      structure: { bylines: [], captions: [], ...(lang === undefined ? {} : { language: lang }) },
      blocks: [{ role: 'paragraph', text }],
    },
    model,
    own,
  );
}

/** The same as spans of the corpus's kinds. */
export function kindSpans(suggestions: ReturnType<typeof suggestForText>): KindSpan[] {
  return suggestions.map(({ start, end, entity }) => ({
    start,
    end,
    kind: kinds[entity.type] ?? 'MISC',
  }));
}
