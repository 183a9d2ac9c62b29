import type { BackgroundHandlers } from '../messaging/handlers';
import { FailureError } from '../model/failure';
import type { TagRow } from '../model/tag';
import type { Database } from '../store/database';
import { annotationsTagged } from '../store/read-annotations';
import { listTags, tagById, tagByName } from '../store/read-tags';
import { tagKey } from '../store/tag-key';
import type { Writing } from '../store/writing';
import { act } from './act';
import { newRow } from './article-in-store';
import type { LibraryWorld } from './library-world';
import { nextColour } from './vocabulary';

type Names = 'listTags' | 'createTag' | 'editTag' | 'mergeTags' | 'deleteTag';

/** Handlers about the vocabulary. */
export function tagHandlers(world: LibraryWorld): Pick<BackgroundHandlers, Names> {
  return {
    listTags: async () => ({ tags: await world.store.read(listTags) }),

    createTag: ({ id, name, colour, action }) =>
      act(world, action, async (writing) => {
        const known = await tagById(writing.db, id);
        if (known !== undefined) return { tag: known };
        await refuseTaken(writing.db, name, id);
        const tag: TagRow = {
          ...newRow(id, writing.now),
          name,
          colour: colour ?? (await nextColour(writing)),
        };
        await writing.put('tags', [tag]);
        return { tag };
      }),

    editTag: ({ id, name, colour, action }) =>
      act(world, action, async (writing) => {
        const old = await keptTag(writing.db, id);
        if (writing.done.has(id)) return { tag: old };
        const tag = {
          ...old,
          name: name ?? old.name,
          colour: colour ?? old.colour,
          updatedAt: writing.now,
        };
        await refuseTaken(writing.db, tag.name, id);
        if (tag.name !== old.name) await retag(writing, old.name, tag.name);
        await writing.put('tags', [tag]);
        return { tag: await keptTag(writing.db, id) };
      }),

    mergeTags: ({ from, into, action }) =>
      act(world, action, async (writing) => {
        const tag = await keptTag(writing.db, into);
        if (from === into || writing.done.has(from)) return { tag };
        const gone = await keptTag(writing.db, from);
        await retag(writing, gone.name, tag.name);
        await binTag(writing, gone);
        return { tag };
      }),

    deleteTag: ({ id, action }) =>
      act(world, action, async (writing) => {
        if (writing.done.has(id)) return { annotations: writing.done.size - 1 };
        const gone = await keptTag(writing.db, id);
        const annotations = await retag(writing, gone.name, null);
        await binTag(writing, gone);
        return { annotations };
      }),
  };
}

async function keptTag(db: Database, id: string): Promise<TagRow> {
  const tag = await tagById(db, id);
  if (tag === undefined || tag.deletedAt !== undefined) throw new FailureError('failureNotFound');
  return tag;
}

async function refuseTaken(db: Database, name: string, id: string): Promise<void> {
  const other = await tagByName(db, name);
  if (other !== undefined && other.id !== id) throw new FailureError('failureTagTaken', [name]);
}

async function binTag({ now, put }: Writing, tag: TagRow): Promise<void> {
  await put('tags', [{ ...tag, deletedAt: now, updatedAt: now }]);
}

/** Replaces a tag on every annotation, in the bin too, or takes it off. Counts the annotations. */
async function retag({ db, now, put }: Writing, from: string, to: string | null): Promise<number> {
  const rows = await annotationsTagged(db, from);
  const changed = rows.map((row) => ({
    ...row,
    tags: replaced(row.tags, from, to),
    updatedAt: now,
  }));
  return put('annotations', changed);
}

function replaced(tags: readonly string[], from: string, to: string | null): string[] {
  const next = new Map<string, string>();
  for (const tag of tags) {
    const name = tagKey(tag) === tagKey(from) ? to : tag;
    if (name !== null) next.set(tagKey(name), next.get(tagKey(name)) ?? name);
  }
  return [...next.values()];
}
