import type { Structure } from '../model/article';
import type { PlacedBlock } from './body/placed-block';

/**
 * How much of an article is taken, in items and UTF-16 code units: what the schemas of `model` take,
 * which a content script cannot import. One field beyond them and the whole page would be refused.
 */
const most = { blocks: 20_000, block: 200_000, bylines: 50, captions: 500 };
const short = 1_000;
const long = 20_000;
const longest: { readonly [Name in keyof Structure]?: number } = {
  section: short,
  headline: long,
  lead: long,
  place: short,
  agency: short,
  siteName: short,
  published: 40,
  modified: 40,
  canonicalUrl: 4_000,
  language: 35,
};

/** The blocks that an article can hold: a longer one is no paragraph, and further ones are cut off. */
export function withinLimits(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  return blocks
    .filter(({ block }) => block.text.length <= most.block)
    .slice(0, most.blocks)
    .map((one) => (fits(one.block.credit, short) ? one : withoutCredit(one)));
}

/** A structure without what no field of an article can hold. */
export function structureWithinLimits(structure: Structure): Structure {
  const { dateline, bylines, captions, ...fields } = structure;
  const kept = Object.entries(fields).filter(([name, text]) =>
    // The names of an object's own fields are its type's.
    fits(text, longest[name as keyof Structure] ?? short),
  );
  const isDateline = dateline && Object.values(dateline).every((part) => fits(part, short));
  return {
    ...Object.fromEntries(kept),
    ...(isDateline && { dateline }),
    bylines: bylines.filter((name) => fits(name, short)).slice(0, most.bylines),
    captions: captions
      .filter(({ text, credit }) => fits(text, long) && fits(credit, short))
      .slice(0, most.captions),
  };
}

function fits(text: string | undefined, length: number): boolean {
  return text === undefined || text.length <= length;
}

function withoutCredit(placed: PlacedBlock): PlacedBlock {
  const { credit: _, ...block } = placed.block;
  return { ...placed, block };
}
