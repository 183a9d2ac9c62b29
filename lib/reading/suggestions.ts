import { describe } from '../anchoring/describe';
import type { ReadArticle } from '../article/read-article';
import type { AnnotationDraft } from '../model/draft';
import { markKindOf } from '../model/mark-kind';
import type { SuggestedSpan } from '../model/suggested-span';
import { nameKey } from '../text/name-key';
import type { Writing } from './annotate';
import type { LivePage } from './live-page';

/** Keeps suggestions as annotations with their fields, all in one action. */
export async function acceptSuggestions(
  page: LivePage,
  { ask, newId }: Writing,
  keys: readonly string[],
): Promise<{ ids: string[]; action: string }> {
  const reading = await page.current();
  const wanted = new Set(keys);
  const drafts = (await page.proposed())
    .filter(({ key }) => wanted.has(key))
    .map((span) => draftOf(span, reading, newId()));
  const action = newId();
  if (drafts.length > 0) {
    await ask('annotate', { article: reading.article, drafts, action });
    await page.refresh();
  }
  return { ids: drafts.map(({ id }) => id), action };
}

/** Dismisses suggestions: they are not proposed again in this article. */
export async function dismissSuggestions(
  page: LivePage,
  { ask, newId }: Writing,
  keys: readonly string[],
): Promise<{ dismissed: number; action: string }> {
  const { url, structure } = (await page.current()).article;
  const { canonicalUrl } = structure;
  const action = newId();
  const { dismissed } = await ask('dismissSuggestions', {
    url,
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    keys: [...keys],
    names: namesOf(page.suggestions, keys),
    action,
  });
  await page.refresh();
  return { dismissed, action };
}

/** What the names among some suggestions name, each once. */
function namesOf(suggestions: readonly SuggestedSpan[], keys: readonly string[]) {
  const wanted = new Set(keys);
  const names = suggestions.flatMap(({ key, suggestion }) => {
    if (!wanted.has(key) || suggestion.kind !== 'entity') return [];
    const { type, name } = suggestion.entity;
    return [{ type, name }];
  });
  return [...new Map(names.map((one) => [nameKey(one), one])).values()];
}

function draftOf(
  { suggestion }: SuggestedSpan,
  { article, map }: ReadArticle,
  id: string,
): AnnotationDraft {
  const from = map.blockStart(suggestion.blockIndex);
  const span = { start: from + suggestion.start, end: from + suggestion.end };
  const common = {
    id,
    target: describe(map.text, span, article.blocks),
    tags: [],
    note: '',
    origin: 'suggestion' as const,
  };
  return suggestion.kind === 'statistic'
    ? { ...common, mark: 'statistic', statistic: suggestion.statistic }
    : { ...common, mark: markKindOf(suggestion), entity: suggestion.entity };
}
