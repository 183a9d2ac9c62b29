import { isTellingEverywhere, lastingForms } from '../extract/names/telling';
import type { Entity } from '../model/entity';
import type { OwnNameRow } from '../model/own-name';
import { countNamed, type Named } from '../store/read-named';
import { ownNameOf } from '../store/read-own-names';
import type { Writing } from '../store/writing';
import { nameKey } from '../text/name-key';
import { newRow } from './article-in-store';
import type { LibraryWorld } from './library-world';
import { formsWithinLimits } from './name-limits';

/**
 * Remembers names that the reader accepted or marked, each once, with the forms that mean them in
 * every article. A name of one common word is not remembered: elsewhere it may be another's.
 */
export async function learnNames(
  world: LibraryWorld,
  writing: Writing,
  entities: readonly Entity[],
): Promise<void> {
  for (const entity of distinct(entities)) {
    if (!isTellingEverywhere(entity.name)) continue;
    const known = await ownNameOf(writing.db, entity);
    await putOwnName(world, writing, known, { ...entity, aliases: lastingForms(entity) });
  }
}

/**
 * Remembers what the reader made of a name by correcting it; the corrected row is written already.
 * Unless other annotations bear the old name, what the list had under it goes to the new one.
 * `quotes` are how articles write it.
 */
export async function relearnName(
  world: LibraryWorld,
  writing: Writing,
  { before, after, quotes }: { before: Entity; after: Entity; quotes: readonly string[] },
): Promise<void> {
  const gone = new Set(before.aliases?.filter((form) => !after.aliases?.includes(form)));
  const isRenamed = nameKey(before) !== nameKey(after);
  const isBorne = isRenamed && (await countNamed(writing.db, before)) > 0;
  const old = isBorne ? undefined : await ownNameOf(writing.db, before);
  const other = isRenamed ? await ownNameOf(writing.db, after) : undefined;
  if (other !== undefined && old !== undefined) await binOwnName(writing, old);
  const forms = lastingForms({ ...after, aliases: [...(after.aliases ?? []), ...quotes] });
  const kept = [...(old?.aliases ?? []), ...(other?.aliases ?? [])];
  const known = other ?? old;
  if (known === undefined && !isTellingEverywhere(after.name)) return;
  await putOwnName(
    world,
    writing,
    known && { ...known, aliases: kept.filter((form) => !gone.has(form)) },
    { ...after, aliases: forms },
  );
}

/** Remembers names that the reader does not want proposed. */
export async function dismissNames(
  world: LibraryWorld,
  writing: Writing,
  names: readonly Named[],
): Promise<void> {
  for (const name of distinct(names)) {
    const known = await ownNameOf(writing.db, name);
    await putOwnName(world, writing, known, { ...name, isDismissed: true });
  }
}

/** Puts a name of the list into the bin. */
export async function binOwnName({ now, put }: Writing, row: OwnNameRow): Promise<void> {
  await put('ownNames', [{ ...row, deletedAt: now, updatedAt: now }]);
}

async function putOwnName(
  { newId }: LibraryWorld,
  { now, put }: Writing,
  known: OwnNameRow | undefined,
  { type, name, aliases = [], isDismissed = false }: Named & Partial<OwnNameRow>,
): Promise<void> {
  const row: OwnNameRow = {
    ...(known ?? newRow(newId(), now)),
    updatedAt: now,
    type,
    name,
    aliases: formsWithinLimits([...(known?.aliases ?? []), ...aliases], name),
    isDismissed,
  };
  await put('ownNames', [row]);
}

function distinct<Name extends Named>(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}
