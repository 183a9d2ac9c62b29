import type { TargetCase, Truth } from '../../eval/anchoring-scores';
import { type Edited, editNews, unedited } from './edit-news';
import { findTargets, type Passage } from './find-targets';
import { newsPage } from './news-page';
import { Random } from './random';
import { paragraphStarts, placesOf, truthOf } from './truth-of';
import { NewsWriter } from './write-news';

/** A page before it was edited, what was marked on it, and the page as it was found again. */
export interface NewsCase {
  before: string;
  targets: TargetCase[];
  after: Record<ScenarioName, { html: string; truth: Truth[] }>;
}

const scenarios = {
  reload: { share: 0, isRedesigned: false },
  redesign: { share: 0, isRedesigned: true },
  edit5: { share: 0.05, isRedesigned: false },
  edit20: { share: 0.2, isRedesigned: false },
  edit20redesign: { share: 0.2, isRedesigned: true },
};

export type ScenarioName = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** Makes a page of so many words of made-up news with so many targets; the same for a seed. */
export function madeUpNews(seed: number, words: number, targets: number): NewsCase {
  const random = new Random(seed);
  const writer = new NewsWriter(random);
  return newsCase(writer.article(words), targets, random, writer);
}

/** Marks targets in paragraphs and edits these in every way. */
export function newsCase(
  paragraphs: readonly string[],
  targets: number,
  random: Random,
  writer: NewsWriter,
): NewsCase {
  const before = unedited(paragraphs);
  const passages = chosen(random.shuffled(findTargets(paragraphs)), targets);
  const word = () => writer.word();
  const entries = scenarioNames.map((name) => {
    const { share, isRedesigned } = scenarios[name];
    const after = share === 0 ? before : editNews(before, share, random, writer);
    const html = newsPage(after, random, { isRedesigned, word });
    return [name, { html, truth: truthOf(before, after, passages) }] as const;
  });
  return {
    before: newsPage(before, random, { isRedesigned: false, word }),
    targets: targetCases(before, passages),
    after: Object.fromEntries(entries) as NewsCase['after'],
  };
}

/** A third figures, a quarter sentences, the rest names, as far as there are so many. */
function chosen(passages: readonly Passage[], count: number): Passage[] {
  const of = (kind: Passage['kind'], most: number) =>
    passages.filter((passage) => passage.kind === kind).slice(0, Math.round(most));
  const figures = of('stat', count / 3);
  const sentences = of('sentence', count / 4);
  const names = of('entity', count - figures.length - sentences.length);
  return [...figures, ...sentences, ...names];
}

function targetCases(before: Edited, passages: readonly Passage[]): TargetCase[] {
  const { text } = placesOf(before);
  const starts = paragraphStarts(before);
  return passages.map(({ kind, paragraph, start, end }, i) => {
    const from = (starts[paragraph] ?? 0) + start;
    const to = (starts[paragraph] ?? 0) + end;
    return { i, kind, quote: text.slice(from, to), start: from, end: to };
  });
}
