import { hashText } from '../../lib/extract/names/model/hash';
import type { LabelledSentence } from './labelled-sentence';

/**
 * The fold of each sentence. A sentence and its translation, and a text that stands in several sets,
 * lie in the same fold.
 */
export function foldsBySentence(sentences: readonly LabelledSentence[], folds: number) {
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

/** Whether a set says what is a name, not what kind it is or what is none. */
export function isPartlyLabelled({ set }: LabelledSentence): boolean {
  return set.startsWith('vtb-');
}
