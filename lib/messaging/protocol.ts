import type * as z from 'zod';
import type { AnnotationRow } from '../model/annotation';
import type { ArticleRow, CaptureRow } from '../model/article';
import type { EarlierText } from '../model/earlier-text';
import type { MarkKind } from '../model/mark-kind';
import type { OwnNameRow } from '../model/own-name';
import type { PageReading, Passage } from '../model/page-reading';
import type { Restoration } from '../model/restoration';
import type { Settings } from '../model/settings';
import type { SuggestedSpan } from '../model/suggested-span';
import type {
  AnnotationSummary,
  ArticleSummary,
  CaptureSummary,
  NameSummary,
  Page,
  TagSummary,
} from '../model/summary';
import type { TagRow } from '../model/tag';
import type { TextMention } from '../model/text-mention';
import type { backgroundAsks } from './asks';

/** What the background answers, by message. */
interface BackgroundAnswers {
  /** The detector tells what a page is; the background decides whether the reader is injected. */
  pageSeen: { inject: boolean };
  /** The reader has read an article and asks for what is kept about it. */
  openArticle: {
    article: ArticleRow | null;
    annotations: AnnotationRow[];
    /** Earlier texts of the article, those in which annotations stood that the page has elsewhere. */
    earlierTexts: string[];
    /** Whether the page's text is among the article's captures. */
    isCaptured: boolean;
  };
  /** The reader has seen how the page of an annotated article stands; counts what is new. */
  notePage: { noted: number };
  /** Keep spans; the answer has the rows as committed. */
  annotate: { article: ArticleRow; annotations: AnnotationRow[] };
  /** Change fields, tags, note or kind of one annotation. */
  editAnnotation: { annotation: AnnotationRow };
  /** Settle what the page says now against what is kept. Counts the annotations that were settled. */
  settleDrifts: { settled: number };
  /** What an annotation stood for before newer texts were taken, the latest first. */
  readHistory: { earlier: EarlierText[] };
  /** Put annotations into the bin. */
  deleteAnnotations: { deleted: number };
  /** Take annotations out of the bin. */
  restoreAnnotations: { restored: number };
  /** Take one action back, whatever it wrote; fields that were edited since stay, and are counted. */
  undo: { rows: number; conflicts: number };
  /** The stored article of a page, if there is one, and how many captures there are of it. */
  findArticle: { article: ArticleRow | null; captures: number };
  /** Articles, the last annotated first. */
  listArticles: Page<ArticleSummary>;
  /** Annotations, in reading order for one article, else the newest first. */
  listAnnotations: Page<AnnotationSummary>;
  /** Where else the article names what an annotation names: offsets into the article's own text. */
  otherMentions: { mentions: TextMention[] };
  /** An article and when its text was captured, the oldest first. */
  listCaptures: { article: ArticleRow; captures: CaptureSummary[] };
  /** The texts of captures, in the order of the ids. */
  readCaptures: { captures: CaptureRow[] };
  /** What is proposed of an article and was neither kept nor dismissed. */
  suggest: { suggestions: SuggestedSpan[] };
  /** Never propose these again in this article, nor their names in others; an undo takes it back. */
  dismissSuggestions: { dismissed: number };
  /** The vocabulary with the number of uses, by name. */
  listTags: { tags: TagSummary[] };
  /** Rename or recolour a tag everywhere. */
  editTag: { tag: TagRow };
  /** Add a word to the vocabulary. */
  createTag: { tag: TagRow };
  /** Replace one tag by another everywhere. */
  mergeTags: { tag: TagRow };
  /** Take a tag out of the vocabulary and off every annotation. */
  deleteTag: { annotations: number };
  /** What annotations name over all articles, by type and name. */
  listNames: Page<NameSummary>;
  /** The articles that a name stands in. */
  nameArticles: { articles: ArticleSummary[] };
  /**
   * Give the annotations of a name another name or type, in all articles or some. The name of
   * others merges the two.
   */
  renameName: { annotations: number };
  /** The reader's own list of names, by type and name. */
  listOwnNames: Page<OwnNameRow>;
  /** Add a name to the list, or change one; no two have the same type and name. */
  saveOwnName: { ownName: OwnNameRow };
  /** Take a name out of the list. */
  deleteOwnName: Record<never, never>;
  /** The next piece of an export, made from the cursor alone so that no state is kept. */
  exportChunk: { chunk: string; next?: string };
  /**
   * Bring an export back: everything or nothing. Counts what came in; `unchanged` annotations were
   * there already.
   */
  importFile: {
    articles: number;
    annotations: number;
    tags: number;
    dismissals: number;
    ownNames: number;
    unchanged: number;
  };
  /** Erase all that is kept, the safety copy included; settings stay. Nothing brings it back. */
  eraseEverything: Record<never, never>;
  /** What was put back after the browser had lost the database; null once the reader knows. */
  readRestoration: { restoration: Restoration | null };
  /** The reader knows of the last restoration. */
  forgetRestoration: Record<never, never>;
  /** The reader's settings. */
  readSettings: { settings: Settings };
  /** Change some settings. */
  editSettings: { settings: Settings };
}

/** What can be asked of the reader in a page, and what it answers. */
export interface ReaderMessages {
  /** Look at the page anew: it may have become another article. */
  wake: { ask: Record<never, never>; answer: Record<never, never> };
  /** The article as read, and how its annotations stand. */
  readPage: { ask: Record<never, never>; answer: PageReading };
  /** Mark the page's selection. */
  markSelection: { ask: { mark: MarkKind }; answer: { marked: 'yes' | 'noSelection' | 'outside' } };
  /** Keep suggestions as annotations; `action` is what an undo takes back. */
  acceptSuggestions: { ask: { keys: string[] }; answer: { ids: string[]; action: string } };
  /** Dismiss suggestions; `action` is what an undo takes back. */
  dismissSuggestions: { ask: { keys: string[] }; answer: { dismissed: number; action: string } };
  /** Scroll to a passage and flash it. */
  jumpTo: {
    ask: Passage;
    answer: { found: boolean };
  };
  /** Show the card of an annotation. */
  openCard: { ask: { annotation: string }; answer: { found: boolean } };
}

/** Notices that the background sends to every view and reader; nobody answers. */
export interface Notices {
  /** Annotations of an article changed: ask again. */
  annotationsChanged: { articleId: string };
  /** Annotations of more articles changed than are worth naming: ask again. */
  libraryChanged: Record<never, never>;
  /**
   * What is dismissed of an article changed: ask again. The article goes by its key's mark, so that
   * no tab is told what is read in another.
   */
  dismissalsChanged: { keyMark: number };
  /** The vocabulary changed: ask again. */
  tagsChanged: Record<never, never>;
  /** The reader's own list of names changed: ask again. */
  namesChanged: Record<never, never>;
  /** The settings changed: ask again. */
  settingsChanged: Record<never, never>;
}

type Asks = typeof backgroundAsks;

/** What can be asked of the background, and what it answers. */
export type BackgroundMessages = {
  [Name in keyof Asks]: { ask: z.infer<Asks[Name]>; answer: BackgroundAnswers[Name] };
};

/** The form of `askBackground`, for what is handed it. */
export type AskBackground = <Name extends keyof BackgroundMessages>(
  name: Name,
  ask: BackgroundMessages[Name]['ask'],
) => Promise<BackgroundMessages[Name]['answer']>;
