import type { AnnotationRow } from '../../lib/model/annotation';
import type { AnnotationPatch } from '../../lib/model/draft';

/** What a view needs done to kept annotations. Rejections are failures that the reader is told. */
export interface KeepingPort {
  edit: (annotation: string, patch: AnnotationPatch) => Promise<AnnotationRow>;
  /** Puts annotations into the bin; the answer is the action to undo. */
  remove: (annotations: string[]) => Promise<string>;
  undo: (action: string) => Promise<void>;
}
