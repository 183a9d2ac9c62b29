import type { AnnotationRow } from '../../lib/model/annotation';
import type { AnnotationPatch } from '../../lib/model/draft';
import type { EntityType } from '../../lib/model/entity-type';
import { isMarkKind } from '../../lib/model/mark-kind';
import type { MessageKey } from '../translation';

/** What an annotation can be, as a card offers it: every type of name is a kind of its own. */
export type CardKind = 'statistic' | EntityType | 'note';

/** What each type of name is called, in the order of the toolbar. */
export const entityTypeWords: Record<EntityType, MessageKey> = {
  person: 'markPerson',
  organisation: 'markOrganisation',
  place: 'markPlace',
  document: 'markDocument',
  event: 'markEvent',
  programme: 'entityProgramme',
  product: 'entityProduct',
  other: 'markOther',
};

/** What each kind is called, in the order of the toolbar. */
export const cardKindWords: Record<CardKind, MessageKey> = {
  statistic: 'markStatistic',
  ...entityTypeWords,
  note: 'markNote',
};

/** What an annotation is. */
export function cardKindOf(row: AnnotationRow): CardKind {
  return row.kind === 'entity' ? row.entity.type : row.kind;
}

/** The edit that turns an annotation into another kind: a name stays the name that it was. */
export function patchToKind(row: AnnotationRow, kind: CardKind): AnnotationPatch {
  if (kind === 'statistic' || kind === 'note') return { mark: kind };
  if (row.kind === 'entity') return { entity: { ...row.entity, type: kind } };
  if (isMarkKind(kind)) return { mark: kind };
  const name = row.target.selectors.quote.exact.slice(0, 1_000);
  return { mark: 'other', entity: { type: kind, name } };
}
