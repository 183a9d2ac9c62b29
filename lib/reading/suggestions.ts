import { describe } from '../anchoring/describe';
import type { ReadArticle } from '../article/read-article';
import type { AnnotationDraft } from '../model/draft';
import { markKindOf } from '../model/mark-kind';
import type { SuggestedSpan } from '../model/suggested-span';
import { nameKey } from '../text/name-key';
import type { Writing } from './annotate';
import type { LivePage } from './live-page';

/** What was kept of some suggestions, in their order, and the action that an undo takes back. */
export interface Accepted {
  ids: string[];
  action: string;
}

/** Keeps suggestions as annotations with their fields, all in one action. */
export async function acceptSuggestions(
  page: LivePage,
  { ask, newId }: Writing,
  keys: readonly string[],
): Promise<Accepted> {
  const { reading, suggestions } = await page.proposed();
  const spans = new Map(suggestions.map((span) => [span.key, span]));
  const drafts = [...new Set(keys)].flatMap((key) => {
    const span = spans.get(key);
    return span === undefined ? [] : [draftOf(span, reading, newId())];
  });
  const action = newId();
  if (drafts.length > 0) {
    await ask('annotate', { article: reading.article, drafts, action });
    await page.refresh();
  }
  return { ids: drafts.map(({ id }) => id), action };
}

/**
 * Dismisses suggestions: they are not proposed again in this article. Counts those that the page
 * still proposes: the others are of an article that it was before.
 */
export async function dismissSuggestions(
  page: LivePage,
  { ask, newId }: Writing,
  keys: readonly string[],
): Promise<{ dismissed: number; action: string }> {
  const { reading, suggestions } = await page.proposed();
  const { url, structure } = reading.article;
  const { canonicalUrl } = structure;
  const action = newId();
  const proposed = new Set(suggestions.map(({ key }) => key));
  const own = keys.filter((key) => proposed.has(key));
  if (own.length === 0) return { dismissed: 0, action };
  await ask('dismissSuggestions', {
    url,
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    keys: own,
    names: namesOf(suggestions, own),
    action,
  });
  await page.refresh();
  return { dismissed: own.length, action };
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
