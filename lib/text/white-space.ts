/** Code units of a source that stand one to one in the collapsed text. */
export interface Stretch {
  /** Offset in the collapsed text. */
  at: number;
  /** Offset in the source. */
  from: number;
  length: number;
}

export interface Collapsed {
  text: string;
  stretches: Stretch[];
}

/** White space that HTML collapses; a no-break space is a character like any other. */
const collapsible = /[ \t\n\f\r]+/g;

/**
 * Collapses each run of white space to one space, as a page shows it, and tells where every
 * code unit came from. With `afterSpace` the text before ends in a space already, so a leading
 * run is dropped. Cost: linear.
 */
export function collapse(source: string, afterSpace = false): Collapsed {
  const stretches: Stretch[] = [];
  let text = '';
  let from = 0;
  const keep = (end: number, space: boolean) => {
    const length = end - from + (space ? 1 : 0);
    if (length === 0) return;
    stretches.push({ at: text.length, from, length });
    text += source.slice(from, end) + (space ? ' ' : '');
  };
  for (const { 0: run, index } of source.matchAll(collapsible)) {
    const dropped = index === 0 && afterSpace;
    if (!dropped && run.length === 1) {
      if (run === ' ') continue;
      keep(index, true);
    } else keep(index, !dropped);
    from = index + run.length;
  }
  keep(source.length, false);
  return { text, stretches };
}

const messy = /[\t\n\f\r]| {2}/;
const blankOnly = /^[ \t\n\f\r]+$/;

/** The text that `collapse` gives, at a fraction of its cost: most texts are blank or as they should be. */
export function collapsed(source: string, afterSpace = false): string {
  if (blankOnly.test(source)) return afterSpace ? '' : ' ';
  const text = messy.test(source) ? source.replace(collapsible, ' ') : source;
  return afterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

/** Characters that show nothing at a text's edge: white space, no-break and zero-width ones. */
const blank = /[\s\u200b-\u200d\u2060\u00ad]/;
const isBlankAt = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit === 32 || ((unit < 32 || unit > 126) && blank.test(text.charAt(at)));
};

/** The part of a text without blank characters at its edges, as offsets, end exclusive. */
export function trimmedSpan(text: string): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return { start, end };
}

/** A text as one line: white space of any kind collapsed to single spaces, edges trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
