import { findSpans } from '../../lib/extract/names/find-spans';
import { hashText } from '../../lib/extract/names/hash';
import { tokenise } from '../../lib/extract/names/tokenise';
import type { NameLists } from './build-lists';
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

function foldsBySentence(sentences: readonly LabelledSentence[], folds: number) {
  const byText = new Map<string, number>();
  const textKey = ({ text }: LabelledSentence) => text.replace(/\s/g, '');
  const ordered = [...sentences].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const sentence of ordered) {
    const pair = /^ntrex-\d+/.exec(sentence.id.replace(/^gold-/, ''))?.[0] ?? sentence.id;
    const key = textKey(sentence);
    if (!byText.has(key)) byText.set(key, hashText(pair) % folds);
  }
  return (sentence: LabelledSentence) => byText.get(textKey(sentence));
}

function isPartlyLabelled({ set }: LabelledSentence): boolean {
  return set.startsWith('vtb-');
}
