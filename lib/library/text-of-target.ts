import type { Target } from '../model/selector';
import { articlesById } from '../store/read-articles';
import { capturesOf } from '../store/read-captures';
import type { Writing } from '../store/writing';
import type { ReadFrom } from './annotation-body';
import { blockSpan } from './block-span';

/** The text that a target was made in: the latest capture that has its quote at its place. */
export async function textOfTarget(
  { db }: Pick<Writing, 'db'>,
  articleId: string,
  target: Target,
): Promise<ReadFrom> {
  const article = (await articlesById(db, [articleId])).get(articleId);
  const captures = (await capturesOf(db, articleId)).reverse();
  const fitting = captures.find(({ blocks }) => blockSpan(blocks, target) !== null);
  return {
    structure: article ?? { bylines: [], captions: [] },
    blocks: fitting?.blocks ?? [],
  };
}
