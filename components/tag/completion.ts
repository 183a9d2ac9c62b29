import type { TagRow } from '../../lib/model/tag';
import { folded } from '../list/matches';

/** One line of the list below the tag field. */
export type TagChoice = { kind: 'known'; tag: TagRow } | { kind: 'new'; name: string };

const mostShown = 8;

/**
 * What typing may come to: words of the vocabulary that contain it, those that begin with it
 * first, without regard to case and accents; and last, unless there is just that word, a new one.
 */
export function tagChoices(
  typed: string,
  vocabulary: readonly TagRow[],
  taken: readonly string[],
): TagChoice[] {
  const name = typed.trim().replace(/\s+/g, ' ');
  const wanted = folded(name);
  const free = vocabulary.filter((tag) => !includesTag(taken, tag.name));
  const found = free
    .map((tag) => ({ tag, at: folded(tag.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1))
    .slice(0, mostShown);
  const known = found.map(({ tag }): TagChoice => ({ kind: 'known', tag }));
  const exists = includesTag([...taken, ...vocabulary.map((tag) => tag.name)], name);
  return name === '' || exists ? known : [...known, { kind: 'new', name }];
}

/** Whether a list of tags has a word, without regard to case. */
export function includesTag(tags: readonly string[], name: string): boolean {
  return tags.some((tag) => tag.toLowerCase() === name.toLowerCase());
}

/** The word that a choice adds. */
export function nameOfChoice(choice: TagChoice): string {
  return choice.kind === 'known' ? choice.tag.name : choice.name;
}
