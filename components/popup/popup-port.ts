import type { AnnotationRow } from '../../lib/model/annotation';
import type { ArticleRow } from '../../lib/model/article';
import type { ExportFormatName } from '../../lib/model/export-format-name';
import type { MarkKind } from '../../lib/model/mark-kind';
import type { PageReading, Passage } from '../../lib/model/page-reading';
import type { TagRow } from '../../lib/model/tag';
import type { KeepingPort } from '../keeping/keeping-port';
import type { RestoringPort } from '../keeping/restoring-port';
import type { SuggestingPort } from '../suggestions/suggesting-port';
import type { ClosedReason } from './closed-address';

/** What the popup finds in its tab. */
export type TabReading =
  | { kind: 'closed'; why: ClosedReason }
  /** The browser keeps Presslight out until the reader allows it. */
  | { kind: 'noAccess'; host: string }
  | { kind: 'unread' }
  | { kind: 'read'; reading: PageReading };

/** What is kept about the tab's article. */
export interface KeptArticle {
  article: ArticleRow;
  annotations: AnnotationRow[];
  /** How many texts the article has had. */
  captures: number;
}

/** What the popup needs done. */
export interface PopupPort extends KeepingPort, RestoringPort, SuggestingPort {
  readTab: () => Promise<TabReading>;
  /** What is kept about the page; `null` when nothing is. */
  kept: (tab: TabReading) => Promise<KeptArticle | null>;
  vocabulary: () => Promise<TagRow[]>;
  /** Has the page read although it does not look like an article. */
  readNow: () => Promise<void>;
  /** Asks the reader for access to the page; whether they gave it. */
  allow: () => Promise<boolean>;
  mark: (mark: MarkKind) => Promise<'yes' | 'noSelection' | 'outside'>;
  jumpTo: (passage: Passage) => Promise<{ found: boolean }>;
  /** Gives the focus to the page; left out where a view cannot. */
  leave?: () => void;
  /** Saves an export of one article, or of everything, as a file. */
  export: (format: ExportFormatName, article: ArticleRow | null) => Promise<void>;
  /** Opens the panel beside the page; left out where this is the panel. */
  openBeside?: () => Promise<void>;
  /** Calls when something that the popup shows may have changed. */
  follow: (onChange: () => void, signal: AbortSignal) => void;
}
