import { hashedTable } from '../../lib/extract/names/model/hashed-table';
import { stepsOf } from '../../lib/extract/names/model/marginals';
import { type NameModel, parseNameModel } from '../../lib/extract/names/model/name-model';
import { outside, tagCount } from '../../lib/extract/names/model/name-tags';
import { averageCrfs } from './average-crfs';
import type { NameLists } from './build-lists';
import { type Crf, trainCrf } from './crf';
import type { LabelledSentence } from './labelled-sentence';
import { type Lesson, numberFeatures, readSentence, toSequence } from './sequences';
import { swapNames } from './swap-names';
import { writeModel } from './write-model';

/** Knobs, found by cross-validation on the labelled news. */
const training = { epochs: 8, rate: 0.1, decay: 1e-4, dropout: 0.35 };
/** Seeds of the models that are averaged: by cross-validation three bring a point over one. */
const seeds = [7, 107, 207];
const swapSeed = 7;
const rounding = { features: 40_000, scale: 0.2, least: 0.55 };
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
  const none = new Float32Array();
  const weights = {
    rows: hashedTable([], []),
    sparse: { offsets: new Uint32Array(1), cells: new Uint16Array(), sizes: none },
    transitions: none,
    starts: none,
    steps: stepsOf(none, none),
  };
  return { clusters: table(clusters), words: table(words), names: table(names), weights };
}

/** How much sentences with swapped names count. */
const swappedWeight = 0.5;
/** What any name is given over none: names that are missed cost as much as false ones. */
const favour = 0.3;

/** Trains on sentences and returns the bytes of the model's file and the model read from them. */
export function trainModel(sentences: readonly LabelledSentence[], lists: NameLists) {
  const blank = modelOfLists(lists);
  const labelled = sentences.filter(({ set }) => set.startsWith('labelled-'));
  const lessons = [
    ...sentences.map((sentence) => ({ sentence, how: lesson(sentence) })),
    ...swapNames(labelled, swapSeed).map((sentence) => ({
      sentence,
      how: { own: true, weight: swappedWeight },
    })),
  ].map(({ sentence, how }) => ({ read: readSentence(sentence, blank), how }));
  const numbers = numberFeatures(
    lessons.map(({ read }) => read),
    fewestOccurrences,
  );
  const data = lessons.map(({ read, how }) => toSequence(read, numbers, how));
  const crfs = seeds.map((seed) => trainCrf(data, numbers.size, { ...training, seed }));
  const crf = favouringNames(averageCrfs(crfs));
  const bytes = writeModel(lists, crf, [...numbers.keys()], rounding);
  return { bytes, model: parseNameModel(bytes.buffer) };
}

function favouringNames(crf: Crf): Crf {
  const less = (weights: Float32Array) =>
    weights.map((weight, at) => (at % tagCount === outside ? weight - favour : weight));
  return { ...crf, transitions: less(crf.transitions), starts: less(crf.starts) };
}
