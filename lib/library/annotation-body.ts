import { nameDetails } from '../extract/names/name-details';
import { readEntity } from '../extract/names/read-entity';
import { readStatistic } from '../extract/statistics/read-statistic';
import type { AnnotationBody, AnnotationRow } from '../model/annotation';
import type { Structure } from '../model/article';
import type { Block } from '../model/block';
import type { AnnotationPatch } from '../model/draft';
import type { Entity } from '../model/entity';
import type { EntityType } from '../model/entity-type';
import type { MarkKind } from '../model/mark-kind';
import type { Target } from '../model/selector';
import type { Statistic } from '../model/statistic';
import { blockSpan } from './block-span';
import { longestName } from './name-limits';

/** The text that a value is read from. */
export interface ReadFrom {
  structure: Structure;
  blocks: Block[];
}

/** What an annotation is to be: its mark, and what the reader says about it. */
export interface Wish {
  mark: MarkKind;
  statistic?: Statistic | undefined;
  entity?: Entity | undefined;
}

/** The body of an annotation: as the reader says, else as the text says. */
export function annotationBody(wish: Wish, target: Target, from: ReadFrom): AnnotationBody {
  const { mark } = wish;
  if (mark === 'note') return { kind: 'note' };
  if (mark === 'statistic') {
    return { kind: 'statistic', statistic: wish.statistic ?? statisticOf(target, from) };
  }
  return { kind: 'entity', entity: wish.entity ?? entityOf(mark, target, from) };
}

/** The body of an annotation after an edit; null when the edit says nothing about it. */
export function editedBody(
  row: AnnotationRow,
  { mark, statistic, entity }: AnnotationPatch,
  from: ReadFrom,
): AnnotationBody | null {
  const wanted = mark ?? wantedMark(statistic, entity);
  if (wanted === undefined) return null;
  const wish: Wish = { mark: wanted, statistic, entity };
  if (row.kind === 'statistic') wish.statistic ??= row.statistic;
  if (row.kind === 'entity' && mark !== undefined && mark !== 'statistic' && mark !== 'note') {
    wish.entity ??= { ...row.entity, type: mark };
  }
  if (wish.entity !== undefined) wish.entity = withDetails(wish.entity, row);
  return annotationBody(wish, row.target, from);
}

function wantedMark(
  statistic: Statistic | undefined,
  entity: Entity | undefined,
): MarkKind | undefined {
  if (statistic !== undefined) return 'statistic';
  // Any mark of an entity does: the entity says its type itself.
  return entity === undefined ? undefined : 'other';
}

/** What a target states as a statistic, read in its block, or by itself where no block has it. */
export function statisticOf(target: Target, { structure, blocks }: ReadFrom): Statistic {
  const span = blockSpan(blocks, target);
  if (span !== null) return readStatistic({ structure, blocks }, span);
  const { exact } = target.selectors.quote;
  const alone: Block[] = [{ role: 'paragraph', text: exact }];
  return readStatistic(
    { structure, blocks: alone },
    { blockIndex: 0, start: 0, end: exact.length },
  );
}

/**
 * A name with what the article says about it; the quote alone where that is not in its place, or too
 * long: what is looked for of a name costs the square of its words.
 */
function entityOf(type: EntityType, target: Target, { structure, blocks }: ReadFrom): Entity {
  const name = nameOf(target);
  const span = blockSpan(blocks, target);
  const { length } = target.selectors.quote.exact;
  const isWhole = span !== null && span.end - span.start === length;
  return isWhole && length <= longestName
    ? readEntity({ structure, blocks }, span, type)
    : { type, name };
}

/** What a name says by itself follows the name and its type when the reader changes them. */
function withDetails({ details, ...entity }: Entity, row: AnnotationRow): Entity {
  const old = row.kind === 'entity' ? row.entity : undefined;
  const isSame = old?.name === entity.name && old.type === entity.type;
  const own = isSame ? details : nameDetails(entity.name, entity.type);
  return own === undefined ? entity : { ...entity, details: own };
}

/** A name is the quote on one line, cut where no name is that long. */
export function nameOf({ selectors }: Target): string {
  return selectors.quote.exact.replaceAll(/\s+/gu, ' ').trim().slice(0, longestName);
}
