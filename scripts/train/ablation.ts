import { findSpans } from '../../lib/extract/names/model/find-spans';
import { hashText } from '../../lib/extract/names/model/hash';
import type { NameModel } from '../../lib/extract/names/model/name-model';
import { tokenise } from '../../lib/extract/names/model/tokenise';
import type { OwnName } from '../../lib/extract/names/own-name';
import { isTelling } from '../../lib/extract/names/telling';
import type { EntityType } from '../../lib/model/entity-type';
import { nameKey } from '../../lib/text/name-key';
import type { NameLists } from './build-lists';
import type { LabelledSentence } from './labelled-sentence';
import { randomNumbers } from './random-numbers';
import { SpanScores, scoreTable } from './span-scores';
import { kindSpans, kinds, suggestForText, suggestForTexts } from './suggested-spans';
import { modelOfLists, trainModel } from './train-model';

/** Sentences in a row that are held out together: about as many as an article has. */
const stretch = 20;
const parts = 5;

const noLists: NameLists = { clusters: new Map(), words: new Map(), names: new Map() };

/**
 * Measures what each source of names brings: trains with lists and without on four fifths of the
 * sentences, and scores the last fifth with one source left out or added. Sentences of one article
 * are held out together, so that what an article remembers of itself is not learnt beforehand.
 */
export function ablate(sentences: readonly LabelledSentence[], lists: NameLists): string {
  const held = sentences.filter(isHeldOut);
  const learnt = sentences.filter((sentence) => !isHeldOut(sentence));
  const { model } = trainModel(learnt, lists);
  console.error('1 of 2 trained');
  const { model: listless } = trainModel(learnt, noLists);
  const own = ownNamesOf(learnt);
  const alone =
    (of: NameModel, names: readonly OwnName[] = []): Finding =>
    (group) =>
      group.map((sentence) => kindSpans(suggestForText(sentence, of, names)));
  const findings: [string, Finding][] = [
    ['rules and lists, no model', alone(modelOfLists(lists))],
    ['model, no rules', (group) => group.map((sentence) => byModelAlone(sentence, model))],
    ['rules and model, no lists', alone(listless)],
    ['rules, lists and model', alone(model)],
    ['… and memory of the article', (group) => suggestForTexts(group, model).map(kindSpans)],
    ['… and a list of the reader', (group) => suggestForTexts(group, model, own).map(kindSpans)],
  ];
  const scores = new Map<string, SpanScores>();
  for (const lang of ['vi', 'en']) {
    const groups = groupsOf(held, `labelled-names.${lang}`);
    for (const [name, find] of findings) {
      scores.set(`${lang}: ${name}`, scored(groups, find));
    }
  }
  return scoreTable(scores, randomNumbers(1));
}

type Finding = (group: readonly LabelledSentence[]) => ReturnType<typeof kindSpans>[];

function scored(groups: readonly LabelledSentence[][], find: Finding): SpanScores {
  const scores = new SpanScores();
  for (const group of groups) {
    find(group).forEach((found, index) => {
      scores.add(group[index]?.spans ?? [], found);
    });
  }
  return scores;
}

function byModelAlone({ text, lang }: LabelledSentence, model: NameModel) {
  return findSpans(tokenise(text), model, lang === 'vi');
}

/** The article that a sentence is of, as far as its number tells; else the sentence itself. */
function articleOf({ id, text }: LabelledSentence): string {
  const number = /^(?:gold-)?ntrex-(\d+)/.exec(id)?.[1];
  return number === undefined
    ? text.replace(/\s/g, '')
    : `ntrex ${Math.floor(Number(number) / stretch)}`;
}

function isHeldOut(sentence: LabelledSentence): boolean {
  return hashText(articleOf(sentence)) % parts === 0;
}

/** The sentences of a set by article, in their order. */
function groupsOf(sentences: readonly LabelledSentence[], set: string): LabelledSentence[][] {
  const groups = new Map<string, LabelledSentence[]>();
  const number = ({ id }: LabelledSentence) => Number(/\d+/.exec(id)?.[0] ?? 0);
  const own = sentences.filter((sentence) => sentence.set === set);
  for (const sentence of own.toSorted((one, other) => number(one) - number(other))) {
    const article = articleOf(sentence);
    groups.set(article, [...(groups.get(article) ?? []), sentence]);
  }
  return [...groups.values()];
}

/** The list of a reader who accepted every name of some sentences. */
function ownNamesOf(sentences: readonly LabelledSentence[]): OwnName[] {
  const types = new Map(Object.entries(kinds).map(([type, kind]) => [kind, type as EntityType]));
  const names = sentences
    .filter(({ set }) => set.startsWith('labelled-'))
    .flatMap(({ text, spans }) =>
      spans.map(({ start, end, kind }): OwnName => {
        const type = types.get(kind) ?? 'other';
        return { name: text.slice(start, end), type, aliases: [], isDismissed: false };
      }),
    )
    .filter(({ name }) => isTelling(name, true));
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}
