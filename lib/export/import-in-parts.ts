import { exportParts } from './export-parts';

/** What can be done with the parts of a file. */
export interface PartImport<Counts> {
  bring(part: string): Promise<Counts>;
  /** Takes back what came in so far. */
  takeBack(): Promise<unknown>;
  /** As in `exportParts`. */
  most?: number;
}

/**
 * Brings an export in, a large one part by part: no message carries it whole, and what cannot come
 * back was not kept. When a part fails, those before it are taken back. Counts what all have brought;
 * throws what `bring` throws, or what `exportParts` does.
 */
export async function importInParts<Counts extends Record<string, number>>(
  text: string,
  { bring, takeBack, most }: PartImport<Counts>,
): Promise<Counts> {
  const [first = text, ...others] = exportParts(text, most);
  let counts = await bring(first);
  for (const part of others) {
    try {
      counts = sumOf(counts, await bring(part));
    } catch (error) {
      await takeBack();
      throw error;
    }
  }
  return counts;
}

function sumOf<Counts extends Record<string, number>>(one: Counts, other: Counts): Counts {
  const sums = Object.entries(one).map(([name, count]) => [name, count + (other[name] ?? 0)]);
  // Numbers under the same names again.
  return Object.fromEntries(sums) as Counts;
}
