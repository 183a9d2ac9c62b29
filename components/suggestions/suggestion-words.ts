import type { Suggestion } from '../../lib/model/suggestion';
import { cardKindWords } from '../card/card-kind';
import { assumedWords, measureWords } from '../card/statistic-words';
import { statisticText } from '../list/value-text';
import type { MessageKey, Translation } from '../translation';
import type { SuggestionRow } from './suggestion-groups';

/** What a suggestion is about: the figure as written, or the name in full. */
export function subjectText({ suggestion }: SuggestionRow): string {
  return suggestion.kind === 'statistic' ? suggestion.exact : suggestion.entity.name;
}

/** What accepting it would keep besides: the value read, or what the name is and how often it comes. */
export function keptText({ suggestion, keys }: SuggestionRow, translation: Translation): string {
  if (suggestion.kind === 'statistic') return statisticText(suggestion.statistic, translation);
  const { type, role } = suggestion.entity;
  const parts = [translation.t(cardKindWords[type]), role ?? ''];
  if (keys.length > 1) parts.push(translation.plural('suggestionMentions', keys.length));
  return parts.filter((part) => part !== '').join(' · ');
}

/** How the rules of names begin, and what they are called. */
const nameRules: readonly (readonly [string, MessageKey])[] = [
  ['model of names', 'whyModel'],
  ['grammar of documents', 'whyDocument'],
  ['grammar of organisations', 'whyOrganisation'],
  ['list of provinces', 'whyList'],
  ['credit of a picture', 'whyCredit'],
  ['mention of a name', 'whyMention'],
  ['your own list', 'whyOwn'],
];

/** Why it is proposed, and how surely. A rule without words of its own is told by its name. */
export function whyText({ suggestion }: SuggestionRow, { t, number }: Translation): string {
  return t('suggestionWhy', reason(suggestion, t), number(Math.round(suggestion.confidence * 100)));
}

function reason(suggestion: Suggestion, t: Translation['t']): string {
  if (suggestion.kind === 'statistic') {
    const { measure, assumed = [] } = suggestion.statistic;
    const read = t('whyFigure', t(measureWords[measure]));
    return [read, ...assumed.map((field) => t(assumedWords[field]))].join('. ');
  }
  const words = nameRules.find(([start]) => suggestion.rule.startsWith(start));
  return words === undefined ? suggestion.rule : t(words[1]);
}
