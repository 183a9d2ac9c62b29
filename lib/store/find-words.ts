import type { Table } from 'dexie';
import { searchWords } from './search-words';

/**
 * The ids of records that contain every word of a search, each as a word's beginning; null when the
 * search has no word in it. Work grows with the matches of the words, not with the table.
 */
export async function idsWithWords<Row>(
  table: Table<Row, string>,
  search: string,
): Promise<Set<string> | null> {
  const words = searchWords([search]);
  const found = await Promise.all(words.map((word) => idsWithWord(table, word)));
  return found.length === 0 ? null : inAll(found);
}

/** The ids of records that contain a word beginning like this. */
export async function idsWithWord<Row>(
  table: Table<Row, string>,
  word: string,
): Promise<Set<string>> {
  return new Set(await table.where('words').startsWith(word).primaryKeys());
}

/** What lies in every one of some sets. */
export function inAll(sets: readonly ReadonlySet<string>[]): Set<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}
