import type { MarkKind } from '../../lib/model/mark-kind';
import type { MessageKey } from '../translation';

/** What a mark kind is called. */
export const markWords: Record<MarkKind, MessageKey> = {
  statistic: 'markStatistic',
  person: 'markPerson',
  organisation: 'markOrganisation',
  place: 'markPlace',
  document: 'markDocument',
  event: 'markEvent',
  other: 'markOther',
  note: 'markNote',
};
