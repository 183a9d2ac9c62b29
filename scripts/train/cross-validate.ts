import { findSpans } from '../../lib/extract/names/model/find-spans';
import { tokenise } from '../../lib/extract/names/model/tokenise';
import type { NameLists } from './build-lists';
import { foldsBySentence, isPartlyLabelled } from './folds';
import type { LabelledSentence } from './labelled-sentence';
import { randomNumbers } from './random-numbers';
import { SpanScores, scoreTable } from './span-scores';
import { kindSpans, suggestForText } from './suggested-spans';
import { trainModel } from './train-model';

/**
 * Trains as many models as there are folds, each without one fold of the sentences, and scores each
 * on the fold that it has not seen. A sentence and its translation, and a text that stands in
 * several sets, lie in the same fold.
 */
export function crossValidate(
  sentences: readonly LabelledSentence[],
  lists: NameLists,
  folds: number,
): string {
  const scores = new Map<string, SpanScores>();
  const foldOf = foldsBySentence(sentences, folds);
  for (let fold = 0; fold < folds; fold += 1) {
    const { model } = trainModel(
      sentences.filter((sentence) => foldOf(sentence) !== fold),
      lists,
    );
    for (const sentence of sentences) {
      if (foldOf(sentence) !== fold || isPartlyLabelled(sentence)) continue;
      const { set, spans, text, lang } = sentence;
      const suggested = kindSpans(suggestForText(sentence, model));
      scoresOf(scores, set).add(spans, suggested);
      const byModel = findSpans(tokenise(text), model, lang === 'vi');
      scoresOf(scores, `${set}, model alone`).add(spans, byModel);
    }
    console.error(`fold ${fold + 1} of ${folds}`);
  }
  return scoreTable(new Map([...scores].sort()), randomNumbers(1));
}

function scoresOf(scores: Map<string, SpanScores>, name: string): SpanScores {
  const of = scores.get(name) ?? new SpanScores();
  scores.set(name, of);
  return of;
}
