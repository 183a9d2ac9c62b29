import { hashedTable } from '../../lib/extract/names/hashed-table';
import { type NameModel, parseNameModel } from '../../lib/extract/names/name-model';
import type { NameLists } from './build-lists';
import { trainCrf } from './crf';
import type { LabelledSentence } from './labelled-sentence';
import { type Lesson, numberFeatures, readSentence, toSequence } from './sequences';
import { writeModel } from './write-model';

/** Knobs, found by cross-validation on the labelled news. */
const training = { epochs: 8, rate: 0.1, decay: 1e-4, dropout: 0.25, seed: 7 };
const rounding = { features: 25_000, bits: 5 };
const fewestOccurrences = 3;

/** How each set is learnt from: news labelled by our rules is what the model is for. */
function lesson({ set }: LabelledSentence): Lesson {
  if (set.startsWith('vtb-')) return { own: true, weight: 0.3 };
  if (set.startsWith('wnut')) return { own: false, weight: 0.5 };
  return { own: /^(labelled|gold|uner-pud)/.test(set), weight: 1 };
}

/** A model that has lists and no weights: enough to read features with. */
export function modelOfLists({ clusters, words, names }: NameLists): NameModel {
  const table = (entries: Map<number, number>) =>
    hashedTable([...entries.keys()], [...entries.values()]);
  const weights = {
    rows: hashedTable([], []),
    values: new Float32Array(),
    transitions: new Float32Array(),
    starts: new Float32Array(),
  };
  return { clusters: table(clusters), words: table(words), names: table(names), weights };
}

/** Trains on sentences and returns the bytes of the model's file and the model read from them. */
export function trainModel(sentences: readonly LabelledSentence[], lists: NameLists) {
  const blank = modelOfLists(lists);
  const read = sentences.map((sentence) => readSentence(sentence, blank));
  const numbers = numberFeatures(read, fewestOccurrences);
  const data = read.map((one) => toSequence(one, numbers, lesson(one.sentence)));
  const crf = trainCrf(data, numbers.size, training);
  const bytes = writeModel(lists, crf, [...numbers.keys()], rounding);
  return { bytes, model: parseNameModel(bytes.buffer) };
}
