import type { NameModel } from '../../../lib/extract/names/model/name-model';
import { SpanScores } from '../../../scripts/train/span-scores';
import { kindSpans, suggestForText } from '../../../scripts/train/suggested-spans';
import { englishDocuments } from './english';
import { readBracketed } from './read-bracketed';
import { vietnameseDocuments } from './vietnamese';

/** The documents that are suggested for the project's own cases, against those that are there. */
export function scoreDocuments(model: NameModel): SpanScores {
  const scores = new SpanScores();
  const add = (marked: string, lang: string) => {
    const { text, spans } = readBracketed(marked);
    const found = kindSpans(suggestForText({ text, lang }, model));
    scores.add(
      spans,
      found.filter(({ kind }) => kind === 'DOC'),
    );
  };
  for (const marked of vietnameseDocuments) add(marked, 'vi');
  for (const marked of englishDocuments) add(marked, 'en');
  return scores;
}
