import type { MarkStyle } from './mark-style';

/** A span to paint. The painter owns the range from then on. */
export interface Mark {
  id: string;
  style: MarkStyle;
  range: Range;
}
