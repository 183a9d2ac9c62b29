import type { AnnotationRow } from '../model/annotation';
import type { ArticleRow, CaptureRow } from '../model/article';
import type { DismissalRow } from '../model/dismissal';
import type { OwnNameRow } from '../model/own-name';
import type { TagRow } from '../model/tag';

/** One article with what is kept of it: the piece that exports are made of. */
export interface ExportPiece {
  article: ArticleRow;
  captures: readonly CaptureRow[];
  annotations: readonly AnnotationRow[];
}

/** What no article has to itself. */
export interface ExportRest {
  tags: readonly TagRow[];
  /** Absent where only some articles are exported. */
  ownNames?: readonly OwnNameRow[];
}

/**
 * A file format that annotations are taken away in. A file is the head, a part for each piece, in an
 * export of everything what was dismissed, and the tail: each can be made without the others, so
 * that an export needs no memory of its own.
 */
export interface ExportFormat {
  mediaType: string;
  /** File name extension without the dot. */
  extension: string;
  head(): string;
  /** `isFirst` tells the first piece of the file. */
  part(piece: ExportPiece, isFirst: boolean): string;
  /** Some dismissals, `isFirst` the first, maybe none; absent where a format is about annotations. */
  dismissed?(rows: readonly DismissalRow[], isFirst: boolean): string;
  tail(rest: ExportRest): string;
}
