import type { AnnotationBody } from './annotation';

/** What a reader can mark a selection as, in the order of the toolbar. */
export const markKinds = [
  'statistic',
  'person',
  'organisation',
  'place',
  'document',
  'event',
  'other',
  'note',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** The mark kind under which an annotation is listed and painted. */
export function markKindOf(body: AnnotationBody): MarkKind {
  if (body.kind !== 'entity') return body.kind;
  const { type } = body.entity;
  return type === 'programme' || type === 'product' ? 'other' : type;
}
