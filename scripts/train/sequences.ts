import { FeatureReader } from '../../lib/extract/names/model/features';
import type { NameModel } from '../../lib/extract/names/model/name-model';
import { observe } from '../../lib/extract/names/model/observe';
import { tokenise } from '../../lib/extract/names/model/tokenise';
import type { Sequence } from './crf';
import { allowedTags, type LabelledSentence } from './labelled-sentence';

/** How a sentence is learnt from. */
export type Lesson = Pick<Sequence, 'own' | 'weight'>;

/** A sentence with its features by their hashed numbers. */
export interface ReadSentence {
  sentence: LabelledSentence;
  hashed: Int32Array;
  offsets: Int32Array;
  allowed: Int32Array;
}

/** Reads the features of a sentence with a model's lists. */
export function readSentence(sentence: LabelledSentence, model: NameModel): ReadSentence {
  const tokens = tokenise(sentence.text);
  const reader = new FeatureReader(observe(tokens, model, sentence.lang === 'vi'));
  const hashed: number[] = [];
  const offsets = new Int32Array(tokens.length + 1);
  tokens.forEach((_, index) => {
    hashed.push(...reader.features.subarray(0, reader.read(index)));
    offsets[index + 1] = hashed.length;
  });
  const partly = sentence.spans.some(({ kind }) => kind === 'NAME');
  return {
    sentence,
    hashed: Int32Array.from(hashed),
    offsets,
    allowed: allowedTags(sentence, tokens, partly),
  };
}

/** Numbers the features that occur at least `fewest` times, from 0. */
export function numberFeatures(read: readonly ReadSentence[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashed } of read) {
    for (const feature of hashed) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const numbers = new Map<number, number>();
  for (const [feature, count] of counts) {
    if (count >= fewest) numbers.set(feature, numbers.size);
  }
  return numbers;
}

/** A sentence as the trainer takes it: features by number, those without one left out. */
export function toSequence(
  { hashed, offsets, allowed }: ReadSentence,
  numbers: ReadonlyMap<number, number>,
  { own, weight }: Lesson,
): Sequence {
  const features: number[] = [];
  const shortened = new Int32Array(offsets.length);
  for (let token = 1; token < offsets.length; token += 1) {
    for (const feature of hashed.subarray(offsets[token - 1], offsets[token])) {
      const number = numbers.get(feature);
      if (number !== undefined) features.push(number);
    }
    shortened[token] = features.length;
  }
  return { features: Int32Array.from(features), offsets: shortened, allowed, own, weight };
}
