import type { Translation } from '../translation';
import type { Undone } from './keeping-port';

/** What is told of an undo: that it took all back, or that later changes stay. */
export function undoneText({ conflicts }: Undone, { t }: Pick<Translation, 't'>): string {
  return t(conflicts > 0 ? 'toastUndonePart' : 'toastUndone');
}
