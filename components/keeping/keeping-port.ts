import type { AnnotationRow } from '../../lib/model/annotation';
import type { AnnotationPatch } from '../../lib/model/draft';
import type { EarlierText } from '../../lib/model/earlier-text';
import type { Settlement } from '../../lib/model/settlement';

/** What a view needs done to kept annotations. Rejections are failures that the reader is told. */
export interface KeepingPort {
  edit: (annotation: string, patch: AnnotationPatch) => Promise<AnnotationRow>;
  /** Puts annotations into the bin; the answer is the action to undo. */
  remove: (annotations: string[]) => Promise<string>;
  /** Settles what pages say now against what is kept; the answer is the action to undo. */
  settle: (annotations: string[], settlement: Settlement) => Promise<string>;
  /** What an annotation stood for before newer texts were taken, the latest first. */
  history: (annotation: string) => Promise<EarlierText[]>;
  undo: (action: string) => Promise<Undone>;
}

/** What an undo has left: fields that were changed since the action that it took back. */
export interface Undone {
  conflicts: number;
}
