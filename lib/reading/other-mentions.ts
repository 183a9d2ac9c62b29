import { describe } from '../anchoring/describe';
import { markKindOf } from '../model/mark-kind';
import type { TextMention } from '../model/text-mention';
import type { Writing } from './annotate';
import type { LivePage } from './live-page';

/** Where else a page names what an annotation of it names, and nothing is marked yet. */
export interface OtherMentions {
  annotation: string;
  mentions: readonly TextMention[];
  /** The action that marking them belongs to: its undo takes all of it back. */
  action: string;
}

/** Asks where else the page names what an annotation names; null when there is nothing to mark. */
export async function findOtherMentions(
  page: LivePage,
  { ask }: Pick<Writing, 'ask'>,
  { annotation, action }: Omit<OtherMentions, 'mentions'>,
): Promise<OtherMentions | null> {
  const { article } = await page.current();
  const { mentions } = await ask('otherMentions', { article, id: annotation });
  return mentions.length === 0 ? null : { annotation, mentions, action };
}

/** Keeps other mentions as the annotation that they repeat; answers how many the page still has. */
export async function markOtherMentions(
  page: LivePage,
  { ask, newId }: Writing,
  { annotation, mentions, action }: OtherMentions,
): Promise<number> {
  const { article, map } = await page.current();
  const row = page.placed.find((one) => one.annotation.id === annotation)?.annotation;
  if (row?.kind !== 'entity') return 0;
  const { entity } = row;
  const drafts = mentions
    .filter(({ start, end, exact }) => map.text.slice(start, end) === exact)
    .map((span) => ({
      id: newId(),
      mark: markKindOf({ kind: 'entity', entity }),
      target: describe(map.text, span, article.blocks),
      entity,
      tags: [...row.tags],
      note: '',
      origin: 'manual' as const,
    }));
  if (drafts.length === 0) return 0;
  await ask('annotate', { article, drafts, action });
  await page.refresh();
  return drafts.length;
}
