import type { ReadArticle } from '../article/read-article';
import { readArticleInSlices } from '../article/read-article-in-slices';
import type { Mark } from '../highlight/mark';
import type { Painter } from '../highlight/painter';
import type { AskBackground } from '../messaging/protocol';
import type { SuggestedSpan } from '../model/suggested-span';
import { latestOnly } from './latest-only';
import { type Kept, type PlacedAnnotation, placeAnnotations, styleOf } from './place-annotations';
import { suggestionRange } from './suggestion-range';

export interface LivePageDependencies {
  window: Window;
  painter: Painter;
  ask: AskBackground;
  /** Hears what failed behind a reading that itself succeeded. */
  onFailure: (error: unknown) => void;
  /** Called after each painting, when what stands where may have changed. */
  onPlaced: (placed: readonly PlacedAnnotation[]) => void;
}

/** A page as its reader knows it: the article as last read and where its annotations stand. */
export interface LivePage {
  readonly window: Window;
  readonly painter: Painter;
  /** Null until the page was read once. */
  readonly reading: ReadArticle | null;
  /** Id of the stored article, null while nothing is kept of it. */
  readonly articleId: string | null;
  readonly placed: readonly PlacedAnnotation[];
  /** What is proposed and neither kept nor dismissed. */
  readonly suggestions: readonly SuggestedSpan[];
  /** The same, once what is being asked for has come: a failure is told where it was asked. */
  proposed(): Promise<readonly SuggestedSpan[]>;
  /** Reads the page anew, asks what is kept of it and paints; joins a reading under way. */
  refresh(): Promise<void>;
  /**
   * Looks whether the page still says what it said, and paints where it says it now. Nobody is
   * asked unless the text is another: a page that rebuilds its nodes all day costs no messages.
   */
  follow(): Promise<void>;
  /** The article as last read, read now if it never was. Throws AbortError on a page being left. */
  current(): Promise<ReadArticle>;
  /** Paints or hides all marks. */
  show(visible: boolean): void;
}

/** Starts to know a page. Painting ends with the signal. */
export function createLivePage(dependencies: LivePageDependencies, signal: AbortSignal): LivePage {
  return new KnownPage(dependencies, signal);
}

class KnownPage implements LivePage {
  readonly window: Window;
  readonly painter: Painter;
  reading: ReadArticle | null = null;
  articleId: string | null = null;
  placed: readonly PlacedAnnotation[] = [];
  suggestions: readonly SuggestedSpan[] = [];
  readonly #dependencies: LivePageDependencies;
  readonly #signal: AbortSignal;
  readonly #run = latestOnly(() => this.#read());
  #kept: Kept = { annotations: [], earlierTexts: [] };
  #proposing: Promise<unknown> = Promise.resolve();
  #isToAsk = true;
  #isVisible = true;

  constructor(dependencies: LivePageDependencies, signal: AbortSignal) {
    this.window = dependencies.window;
    this.painter = dependencies.painter;
    this.#dependencies = dependencies;
    this.#signal = signal;
  }

  // Fields, not methods: both are handed on as they are.
  readonly refresh = (): Promise<void> => {
    this.#isToAsk = true;
    return this.#run();
  };

  readonly follow = (): Promise<void> => this.#run();

  async current(): Promise<ReadArticle> {
    if (this.reading === null) await this.refresh();
    if (this.reading === null) throw new DOMException('The page is being left', 'AbortError');
    return this.reading;
  }

  async proposed(): Promise<readonly SuggestedSpan[]> {
    await this.#proposing;
    return this.suggestions;
  }

  show(visible: boolean): void {
    this.#isVisible = visible;
    this.#paint();
  }

  async #read(): Promise<void> {
    const read = await readArticleInSlices(this.window.document, this.#signal);
    if (!this.#isToAsk && isSameText(this.reading, read)) {
      return this.#place(this.#kept, read);
    }
    this.#isToAsk = false;
    try {
      await this.#ask(read);
    } catch (error) {
      this.#isToAsk = true;
      throw error;
    }
  }

  async #ask(read: ReadArticle): Promise<void> {
    const { ask } = this.#dependencies;
    const kept = await ask('openArticle', { article: read.article });
    this.articleId = kept.article?.id ?? null;
    this.suggestions = [];
    this.#kept = kept;
    await this.#place(kept, read);
    // Not waited for: what is kept is on the page, and extraction takes its time.
    this.#proposing = this.#propose(read).catch(this.#dependencies.onFailure);
  }

  async #propose(read: ReadArticle): Promise<void> {
    const { suggestions } = await this.#dependencies.ask('suggest', { article: read.article });
    // The page has been read again meanwhile, and has been asked for anew.
    if (isSameText(this.reading, read)) this.suggestions = suggestions;
    if (this.suggestions.length > 0) this.#paint();
  }

  async #place(kept: Kept, read: ReadArticle): Promise<void> {
    this.placed = await placeAnnotations(kept, read.map, this.#signal);
    this.reading = read;
    this.#paint();
  }

  #paint(): void {
    if (this.#signal.aborted) return;
    const { placed, suggestions, reading } = this;
    const proposals = reading === null ? [] : suggestions.flatMap((one) => proposal(one, reading));
    this.painter.paint(this.#isVisible ? [...placed.flatMap(paintable), ...proposals] : []);
    this.#dependencies.onPlaced(placed);
  }
}

function isSameText(before: ReadArticle | null, now: ReadArticle): boolean {
  return before?.map.text === now.map.text && before.article.url === now.article.url;
}

function proposal(span: SuggestedSpan, { map }: ReadArticle): Mark[] {
  const range = suggestionRange(span, map);
  return range === null ? [] : [{ id: span.key, style: 'suggestion', range }];
}

function paintable(placed: PlacedAnnotation) {
  if (placed.range === null) return [];
  return [{ id: placed.annotation.id, style: styleOf(placed), range: placed.range }];
}
