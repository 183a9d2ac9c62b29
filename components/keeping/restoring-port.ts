import type { Restoration } from '../../lib/model/restoration';

/** What a view needs to tell of a restored database. */
export interface RestoringPort {
  /** Null where nothing was restored, or the reader knows. */
  restoration: () => Promise<Restoration | null>;
  /** The reader knows. */
  forgetRestoration: () => Promise<void>;
}
