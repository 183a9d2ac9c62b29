import type { AnnotationKind } from '../../lib/model/annotation-kind';
import type { ArticleRow } from '../../lib/model/article';
import type { ComparedBlock } from '../../lib/model/compared-block';
import type { EntityType } from '../../lib/model/entity-type';
import type { ExportFormatName } from '../../lib/model/export-format-name';
import type { OwnNameRow } from '../../lib/model/own-name';
import type { PageFilter } from '../../lib/model/page-state';
import type { Settings } from '../../lib/model/settings';
import type {
  AnnotationSummary,
  ArticleSummary,
  CaptureSummary,
  NameSummary,
  Page,
  TagSummary,
} from '../../lib/model/summary';
import type { TagColour } from '../../lib/model/tag-colour';
import type { KeepingPort } from '../keeping/keeping-port';
import type { RestoringPort } from '../keeping/restoring-port';

/** Which part of a list: from where, and how many rows. */
export interface Part {
  cursor?: string;
  limit: number;
}

/** Which annotations a list shows; absent fields mean all. */
export interface AnnotationFilter {
  articleId?: string;
  kind?: AnnotationKind;
  tag?: string;
  search?: string;
  state?: PageFilter;
  deleted?: boolean;
}

/** What an import brought. */
export interface Imported {
  articles: number;
  annotations: number;
  tags: number;
  dismissals: number;
  ownNames: number;
  unchanged: number;
}

/** A name by its type and canonical form. */
export type Named = Pick<NameSummary, 'type' | 'name'>;

/** Which names a list shows; absent fields mean all. */
export interface NameFilter {
  type?: EntityType;
  search?: string;
}

/** What the reader says about a name of their list. */
export type OwnNameFields = Pick<OwnNameRow, 'name' | 'type' | 'aliases' | 'isDismissed'>;

/** What the library needs done. Every write answers with the action to undo. */
export interface LibraryPort extends KeepingPort, RestoringPort {
  articles: (search: string, part: Part) => Promise<Page<ArticleSummary>>;
  annotations: (filter: AnnotationFilter, part: Part) => Promise<Page<AnnotationSummary>>;
  /** An article and when its text was captured, the oldest first. */
  captures: (article: string) => Promise<{ article: ArticleRow; captures: CaptureSummary[] }>;
  /** What two captures say, paragraph by paragraph. */
  compared: (from: string, to: string) => Promise<ComparedBlock[]>;
  /** Opens the article of an annotation, or brings its tab to the front, and shows the passage. */
  show: (row: AnnotationSummary) => Promise<{ found: boolean }>;
  restore: (annotations: string[]) => Promise<string>;
  tags: () => Promise<TagSummary[]>;
  createTag: (name: string) => Promise<string>;
  editTag: (tag: string, change: { name?: string; colour?: TagColour }) => Promise<string>;
  mergeTags: (from: string, into: string) => Promise<string>;
  deleteTag: (tag: string) => Promise<string>;
  names: (filter: NameFilter, part: Part) => Promise<Page<NameSummary>>;
  nameArticles: (name: Named) => Promise<ArticleSummary[]>;
  /** Renames everywhere, or in some articles; the name of others merges the two. */
  renameName: (from: Named, to: Named, articles: string[] | null) => Promise<string>;
  ownNames: (search: string, part: Part) => Promise<Page<OwnNameRow>>;
  /** Changes a name of the reader's list; without an id it adds one. */
  saveOwnName: (id: string | null, fields: OwnNameFields) => Promise<string>;
  deleteOwnName: (id: string) => Promise<string>;
  /** Saves an export of one article, or of everything, as a file. */
  export: (format: ExportFormatName, article: ArticleRow | null) => Promise<void>;
  import: (text: string) => Promise<{ imported: Imported; action: string }>;
  /** Erases all that is kept, for good. */
  eraseEverything: () => Promise<void>;
  settings: () => Promise<Settings>;
  editSettings: (patch: Partial<Settings>) => Promise<Settings>;
  /** Calls when something that the library shows may have changed. */
  follow: (onChange: () => void, signal: AbortSignal) => void;
}
