import { type MarkKind, markKindOf, markKinds } from '../../lib/model/mark-kind';
import type { SuggestedSpan } from '../../lib/model/suggested-span';
import type { Suggestion } from '../../lib/model/suggestion';

/** What is accepted or dismissed in one go: a statistic, or a name wherever the article gives it. */
export interface SuggestionRow {
  /** Key of the first mention. */
  id: string;
  /** The first mention. */
  suggestion: Suggestion;
  /** Keys of all mentions, in reading order. */
  keys: string[];
}

/** The suggestions of one kind. */
export interface SuggestionGroup {
  mark: MarkKind;
  rows: SuggestionRow[];
}

/** Suggestions by kind, in the order of the toolbar; kinds without any are left out. */
export function suggestionGroups(spans: readonly SuggestedSpan[]): SuggestionGroup[] {
  const rows = suggestionRows(spans);
  return markKinds
    .map((mark) => ({
      mark,
      rows: rows.filter(({ suggestion }) => markKindOf(suggestion) === mark),
    }))
    .filter((group) => group.rows.length > 0);
}

/** Mentions of one name make one row; every statistic is a row of its own. */
function suggestionRows(spans: readonly SuggestedSpan[]): SuggestionRow[] {
  const rows = new Map<string, SuggestionRow>();
  for (const { key, suggestion } of spans) {
    const subject = subjectOf(key, suggestion);
    const row = rows.get(subject);
    if (row === undefined) rows.set(subject, { id: key, suggestion, keys: [key] });
    else row.keys.push(key);
  }
  return [...rows.values()];
}

function subjectOf(key: string, suggestion: Suggestion): string {
  if (suggestion.kind === 'statistic') return JSON.stringify([key]);
  return JSON.stringify([suggestion.entity.type, suggestion.entity.name]);
}
