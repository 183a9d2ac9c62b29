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

/** Level of a heading element, else 0. */
export function headingLevel(tag: string): number {
  return tag.length === 2 && tag.charAt(0) === 'h' ? Number(tag.charAt(1)) || 0 : 0;
}
