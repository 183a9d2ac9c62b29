import type { Settings } from '../../lib/model/settings';
import type { Undone } from '../keeping/keeping-port';

/** What a view needs done to suggestions. Rejections are failures that the reader is told. */
export interface SuggestingPort {
  /** Keeps suggestions as annotations: their ids, and the action to undo. */
  acceptSuggestions: (keys: string[]) => Promise<{ ids: string[]; action: string }>;
  /** Proposes these no more in this article; `action` is what an undo takes back. */
  dismissSuggestions: (keys: string[]) => Promise<{ dismissed: number; action: string }>;
  /** Takes either back, and has the page propose again. */
  bringBack: (action: string) => Promise<Undone>;
  settings: () => Promise<Settings>;
  editSettings: (patch: Partial<Settings>) => Promise<Settings>;
}
