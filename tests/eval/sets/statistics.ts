import {
  type StatisticSuggestion,
  suggestStatistics,
} from '../../../lib/extract/statistics/suggest-statistics';
import type { Evaluation } from '../evaluation';
import { readCases } from '../read-cases';
import { overlap, type Span, withoutQualifiers } from '../scoring/spans';
import { Tally, tabulate } from '../scoring/tally';
import { sameUnit } from '../scoring/units';
import { sameNumber, samePrefix } from '../scoring/values';

interface ListedSpan extends Span {
  measure: string;
  value?: number;
  valueMax?: number;
  iso?: string;
  score?: string;
  unit?: string;
  qualifier?: string;
  change?: string;
}

interface Case {
  id: string;
  lang: string;
  text: string;
  spans: ListedSpan[];
}

type Read = ReturnType<typeof toRow>;

const columns = [
  'found',
  'value',
  'span',
  'precision',
  'unit',
  'qualifier',
  'range',
  'measure',
  'change',
];

/** What the product would suggest in news sentences: see the corpus's README for the metrics. */
export const evaluate: Evaluation = async (paths, limit) => {
  const rows: { id: string; spans: Read[] }[] = [];
  const tallies = new Map<string, Tally>();
  for (const { cases } of readCases<Case>(paths, limit)) {
    for (const one of cases) {
      const spans = suggest(one);
      rows.push({ id: one.id, spans });
      const tallyOf = (name: string) => {
        const tally = tallies.get(name) ?? new Tally();
        tallies.set(name, tally);
        return tally;
      };
      score(one, spans, (measure) => [one.lang, `${one.lang}:${measure}`].map(tallyOf));
    }
  }
  const table = [
    ['set', ...columns],
    ...[...tallies].sort().map(([name, tally]) => [name, ...columns.map((c) => tally.written(c))]),
  ];
  const metrics = Object.fromEntries([...tallies].map(([name, tally]) => [name, tally.shares()]));
  return { rows, metrics, table: tabulate(table) };
};

function suggest({ text, lang }: Case): Read[] {
  return suggestStatistics({
    url: 'https://news.example/',
    isArticle: true,
    structure: { bylines: [], captions: [], language: lang },
    blocks: [{ role: 'paragraph', text }],
  }).map(toRow);
}

function toRow({ start, end, statistic, rule }: StatisticSuggestion) {
  const { context: _, assumed: __, iso, ...fields } = statistic;
  // The corpus writes the ends of an interval apart with two dots.
  return { start, end, ...fields, ...(iso !== undefined && { iso: iso.replace('/', '..') }), rule };
}

function score(one: Case, read: Read[], talliesOf: (measure: string) => Tally[]): void {
  for (const listed of one.spans) {
    const tallies = talliesOf(listed.measure);
    const core = withoutQualifiers(one.text, listed, one.lang);
    const over = read.filter((span) => overlap(core, span));
    const add = (metric: string, hit: boolean | undefined) => {
      for (const tally of tallies) tally.add(metric, hit);
    };
    add('found', over.length > 0);
    const hit = over.find((span) => hasValue(listed, span));
    add('value', hit !== undefined);
    add(
      'span',
      over.some((span) => span.start === core.start && span.end === core.end),
    );
    if (hit === undefined) continue;
    if (listed.unit !== undefined) add('unit', sameUnit(listed.unit, hit, one.lang));
    add('qualifier', (listed.qualifier ?? 'exact') === (hit.qualifier ?? 'exact'));
    if (listed.valueMax !== undefined) add('range', sameNumber(listed.valueMax, hit.valueMax));
    add('measure', listed.measure === hit.measure);
    if (listed.change !== undefined) add('change', listed.change === hit.change);
  }
  for (const span of read) {
    const hit = one.spans.some((listed) => overlap(listed, span));
    for (const tally of talliesOf(span.measure)) tally.add('precision', hit);
  }
}

function hasValue(listed: ListedSpan, read: Read): boolean {
  if (listed.iso !== undefined) return samePrefix(listed.iso, read.iso);
  if (listed.score !== undefined) {
    const [first, second] = listed.score.split('-').map(Number);
    return sameNumber(first, read.value) && sameNumber(second, read.valueMax);
  }
  if (!sameNumber(listed.value, read.value)) return false;
  return listed.valueMax === undefined || sameNumber(listed.valueMax, read.valueMax);
}
