import { type MarkStyle, markStyles } from './mark-style';

/** Red, green and blue of a style's underline, and how much of them tints the words. */
interface Look {
  hue: readonly [number, number, number];
  tint: number;
  line: string;
}

/**
 * One look for light and for dark pages, since a page's own colours decide which it is. The hues
 * have a luminance near 0.18, where black and white are equally far, so that underlines keep 3 : 1
 * on both; the tints are thin enough for words to keep 4.5 : 1. Kinds differ by line as well as by
 * hue, never by colour alone. `tests/unit/highlight/style-sheet.test.ts` measures.
 */
export const looks: Record<MarkStyle, Look> = {
  suggestion: { hue: [118, 118, 118], tint: 0, line: 'dashed 1px' },
  statistic: { hue: [168, 108, 0], tint: 0.2, line: 'solid 2px' },
  person: { hue: [36, 113, 204], tint: 0.16, line: 'dotted 2px' },
  organisation: { hue: [150, 80, 204], tint: 0.16, line: 'dotted 2px' },
  place: { hue: [20, 131, 66], tint: 0.16, line: 'dotted 2px' },
  document: { hue: [0, 126, 134], tint: 0.16, line: 'dotted 2px' },
  event: { hue: [196, 66, 130], tint: 0.16, line: 'dotted 2px' },
  other: { hue: [112, 118, 124], tint: 0.16, line: 'dotted 2px' },
  note: { hue: [140, 118, 0], tint: 0.14, line: 'wavy 1px' },
  changed: { hue: [205, 70, 50], tint: 0.2, line: 'double 2px' },
  flash: { hue: [168, 108, 0], tint: 0.35, line: 'solid 3px' },
};

/**
 * The rules for marks under the given highlight names. They set no colour of text, so that words
 * keep the page's own. Where the reader forces colours, marks take the system's.
 */
export function styleSheetFor(nameOf: (style: MarkStyle) => string): string {
  const rules = markStyles.map((style) => {
    const { hue, tint, line } = looks[style];
    const colour = hue.join(' ');
    return `::highlight(${nameOf(style)}){background-color:rgb(${colour} / ${tint});text-decoration:underline ${line} rgb(${colour})}`;
  });
  const forced = markStyles
    .filter((style) => style !== 'suggestion')
    .map((style) => `::highlight(${nameOf(style)}){background-color:Mark;color:MarkText}`);
  return `${rules.join('\n')}\n@media (forced-colors:active){${forced.join('\n')}}`;
}
