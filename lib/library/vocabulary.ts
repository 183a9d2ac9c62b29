import { tagColours } from '../model/tag-colour';
import { tagByName } from '../store/read-tags';
import { tagKey } from '../store/tag-key';
import type { Writing } from '../store/writing';
import { newRow } from './article-in-store';
import type { LibraryWorld } from './library-world';

/**
 * Tags as the vocabulary spells them, each once. A word that it does not have joins it, in the next
 * colour of the palette.
 */
export async function spelled(
  world: LibraryWorld,
  writing: Writing,
  names: readonly string[],
): Promise<string[]> {
  const tags = new Map<string, string>();
  for (const name of names) {
    if (tags.has(tagKey(name))) continue;
    const known = await tagByName(writing.db, name);
    tags.set(tagKey(name), known?.name ?? name);
    if (known === undefined) await addTag(world, writing, name);
  }
  return [...tags.values()];
}

async function addTag(world: LibraryWorld, writing: Writing, name: string): Promise<void> {
  const colour = await nextColour(writing);
  await writing.put('tags', [{ ...newRow(world.newId(), writing.now), name, colour }]);
}

/** Colours in turn; grey, the first, is for the reader to choose. */
export async function nextColour({ db }: Writing) {
  const count = await db.tags.count();
  return tagColours[1 + (count % (tagColours.length - 1))] ?? tagColours[0];
}
