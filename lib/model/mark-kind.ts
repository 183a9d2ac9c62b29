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

/** Whether a type of name is a kind of its own in the toolbar. */
export function isMarkKind(word: string): word is MarkKind {
  return markKinds.some((mark) => mark === word);
}

/** The mark kind under which an annotation is listed and painted. */
export function markKindOf(body: AnnotationBody): MarkKind {
  if (body.kind !== 'entity') return body.kind;
  const { type } = body.entity;
  return isMarkKind(type) ? type : 'other';
}
