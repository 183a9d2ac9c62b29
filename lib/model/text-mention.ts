/** A place of an article's own text that names something: UTF-16 offsets, end exclusive. */
export interface TextMention {
  start: number;
  end: number;
  exact: string;
}
