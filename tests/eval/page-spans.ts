import { suggest } from '../../lib/extract/suggest';
import type { Article } from '../../lib/model/article';
import type { Block } from '../../lib/model/block';
import type { Suggestion } from '../../lib/model/suggestion';
import { overlap, type Span } from './scoring/spans';
import { sameNumber } from './scoring/values';
import { shippedModel } from './shipped-model';

interface GoldSpan extends Span {
  /** Index into the gold's own blocks. */
  block: number;
  optional?: boolean;
}

/** The spans that a page's gold lists; blocks are those of the gold. */
export interface SpanGold {
  blocks?: Block[];
  statistics?: (GoldSpan & {
    value?: number;
    valueMax?: number;
    year?: number;
    month?: number;
    day?: number;
  })[];
  entities?: (GoldSpan & { type: string })[];
  notStatistics?: GoldSpan[];
}

type Figure = Extract<Suggestion, { kind: 'statistic' }>;
type Name = Extract<Suggestion, { kind: 'entity' }>;

/** What the product would suggest of an article, as rows of the evaluation. */
export function spansOf(article: Article) {
  const suggested = suggest(article, { model: shippedModel(), ownNames: [] });
  const figures: Figure[] = [];
  const names: Name[] = [];
  for (const { suggestion } of suggested) {
    if (suggestion.kind === 'statistic') figures.push(suggestion);
    else names.push(suggestion);
  }
  return { figures, names };
}

/** Rows in the form of the evaluation: `block` is the index of the predicted block. */
export function spanRows({ figures, names }: ReturnType<typeof spansOf>) {
  return {
    statistics: figures.map(
      ({ blockIndex: block, start, end, statistic: { context: _, ...rest } }) => ({
        block,
        start,
        end,
        ...rest,
      }),
    ),
    entities: names.map(({ blockIndex: block, start, end, entity: { type, name, role } }) => ({
      block,
      start,
      end,
      type,
      name,
      ...(role !== undefined && { role }),
    })),
  };
}

/** Counts of one page's spans. Optional ones count neither way. */
export interface SpanCounts {
  statistics: number;
  statisticsFound: number;
  statisticsFalse: number;
  notStatistics: number;
  entities: number;
  entitiesFound: number;
  entitiesFalse: number;
}

/** Counts what is suggested of a page against the spans of its gold, in the blocks that both have. */
export function scoreSpans(
  gold: SpanGold,
  article: Article,
  { figures, names }: ReturnType<typeof spansOf>,
): SpanCounts {
  const placeOf = goldBlocks(gold.blocks ?? [], article.blocks);
  const isAt = (span: GoldSpan, one: Suggestion) => placeOf.get(one.blockIndex) === span.block;
  const covers = (span: GoldSpan, one: Suggestion) => isAt(span, one) && overlap(span, one);
  const isExact = (span: GoldSpan, one: Suggestion) =>
    isAt(span, one) && span.start === one.start && span.end === one.end;
  const isScored = (one: Suggestion) => placeOf.has(one.blockIndex);

  const statistics = (gold.statistics ?? []).filter(({ optional }) => optional !== true);
  const entities = (gold.entities ?? []).filter(({ optional }) => optional !== true);
  return {
    statistics: statistics.length,
    statisticsFound: statistics.filter((span) =>
      figures.some((figure) => covers(span, figure) && hasValue(span, figure)),
    ).length,
    statisticsFalse: figures.filter(
      (figure) => isScored(figure) && !(gold.statistics ?? []).some((span) => covers(span, figure)),
    ).length,
    notStatistics: (gold.notStatistics ?? []).filter((span) =>
      figures.some((figure) => covers(span, figure)),
    ).length,
    entities: entities.length,
    entitiesFound: entities.filter((span) =>
      names.some((name) => isExact(span, name) && name.entity.type === span.type),
    ).length,
    entitiesFalse: names.filter(
      (name) =>
        isScored(name) &&
        !(gold.entities ?? []).some((span) =>
          span.optional === true
            ? covers(span, name)
            : isExact(span, name) && span.type === name.entity.type,
        ),
    ).length,
  };
}

/** Index of a predicted block → index of the gold block with the same role and text. */
function goldBlocks(gold: readonly Block[], read: readonly Block[]): Map<number, number> {
  const left = new Set(gold.keys());
  const pairs = new Map<number, number>();
  read.forEach((block, index) => {
    const same = [...left].find(
      (other) => gold[other]?.role === block.role && gold[other]?.text === block.text,
    );
    if (same === undefined) return;
    left.delete(same);
    pairs.set(index, same);
  });
  return pairs;
}

type GoldFigure = NonNullable<SpanGold['statistics']>[number];

function hasValue(gold: GoldFigure, { statistic }: Figure): boolean {
  if (gold.day !== undefined || gold.month !== undefined || gold.year !== undefined) {
    return hasDate(gold, statistic.iso ?? '');
  }
  if (gold.value === undefined) return true;
  const isSame = sameNumber(gold.value, statistic.value);
  return gold.valueMax === undefined
    ? isSame
    : isSame && sameNumber(gold.valueMax, statistic.valueMax);
}

function hasDate({ year, month, day }: GoldFigure, iso: string): boolean {
  const [readYear, readMonth, readDay] = iso.split('-').map(Number);
  return (
    (year === undefined || year === readYear) &&
    (month === undefined || month === readMonth) &&
    (day === undefined || day === readDay)
  );
}
