const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that run on within a line of text; all others begin and end one. */
export const inlineTags = setOf(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ' +
    'ruby s samp slot small span strike strong sub sup time tt u var wbr img svg',
);

/** Elements whose content is never an article's text. */
export const skippedTags = setOf(
  'script style noscript template iframe object embed applet svg math canvas audio video map ' +
    'select option datalist textarea input button progress meter head link meta title dialog',
);

/** Elements that show a picture or a film. */
export const pictureTags = setOf('img video amp-img amp-video figure');

/** Elements that make their text stand out, as a sub-head in a paragraph does. */
export const strongTags = setOf('b strong h1 h2 h3 h4 h5 h6');

/** Kinds of elements that text stands in, one bit each. */
export const inside = {
  heading: 1,
  listItem: 2,
  cell: 4,
  quote: 8,
  figure: 16,
  article: 32,
  main: 64,
  /** A heading below the first level. */
  lowHeading: 128,
} as const;

const kinds: Readonly<Record<string, number>> = {
  h1: inside.heading,
  h2: inside.heading | inside.lowHeading,
  h3: inside.heading | inside.lowHeading,
  h4: inside.heading | inside.lowHeading,
  h5: inside.heading | inside.lowHeading,
  h6: inside.heading | inside.lowHeading,
  li: inside.listItem,
  dd: inside.listItem,
  dt: inside.listItem,
  td: inside.cell,
  th: inside.cell,
  blockquote: inside.quote,
  figure: inside.figure,
  figcaption: inside.figure,
  article: inside.article,
  main: inside.main,
};

/** The kind of an element, as bits of `inside`. */
export function insideOf(tag: string): number {
  return kinds[tag] ?? 0;
}

/** Level of a heading element, else 0. */
export function headingLevel(tag: string): number {
  return tag.length === 2 && tag.charAt(0) === 'h' ? Number(tag.charAt(1)) || 0 : 0;
}
