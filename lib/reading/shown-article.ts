import type { ReadArticle } from '../article/read-article';
import type { Painter } from '../highlight/painter';
import type { SuggestedSpan } from '../model/suggested-span';
import { carriedSuggestions } from './carried-suggestions';
import { pageMarks } from './page-marks';
import { type Kept, type PlacedAnnotation, placeAnnotations, rangeOf } from './place-annotations';

export interface ShownArticleDependencies {
  painter: Pick<Painter, 'paint'>;
  /** Called after each painting, when what stands where may have changed. */
  onPlaced: (placed: readonly PlacedAnnotation[]) => void;
}

/** What is kept and proposed of an article, where it stands on the page, and its painting. */
export class ShownArticle {
  /** The article as what is painted stands on it, null before the first. */
  reading: ReadArticle | null = null;
  placed: readonly PlacedAnnotation[] = [];
  suggestions: readonly SuggestedSpan[] = [];
  readonly #dependencies: ShownArticleDependencies;
  readonly #signal: AbortSignal;
  #kept: Kept = { annotations: [], earlierTexts: [] };
  #isVisible = true;

  constructor(dependencies: ShownArticleDependencies, signal: AbortSignal) {
    this.#dependencies = dependencies;
    this.#signal = signal;
  }

  /** Paints or hides all marks. */
  show(visible: boolean): void {
    this.#isVisible = visible;
    this.#paint();
  }

  /** The page has made its nodes anew: all stands where it stood in the text. */
  placeAgain(read: ReadArticle): void {
    this.placed = this.placed.map((one) => ({ ...one, range: rangeOf(one.anchor, read.map) }));
    this.reading = read;
    this.#paint();
  }

  /** What is known of the article stands on its new text before the background has answered. */
  async carryOver(read: ReadArticle): Promise<void> {
    const before = this.reading?.article.blocks ?? [];
    const carried = carriedSuggestions(this.suggestions, before, read.article.blocks);
    const placed = await placeAnnotations(this.#kept, read.map, this.#signal);
    this.suggestions = carried;
    this.placed = placed;
    this.reading = read;
    this.#paint();
  }

  /** What the background keeps of the article; what was proposed of another text is no more. */
  async place(kept: Kept, read: ReadArticle): Promise<void> {
    this.#kept = kept;
    this.placed = await placeAnnotations(kept, read.map, this.#signal);
    if (!isSameText(this.reading, read)) this.suggestions = [];
    this.reading = read;
    this.#paint();
  }

  /** What is proposed of the article as last read. */
  propose(suggestions: readonly SuggestedSpan[]): void {
    const isNews = this.suggestions.length + suggestions.length > 0;
    this.suggestions = suggestions;
    if (isNews) this.#paint();
  }

  #paint(): void {
    if (this.#signal.aborted) return;
    const { placed, suggestions, reading } = this;
    const { painter, onPlaced } = this.#dependencies;
    painter.paint(this.#isVisible ? pageMarks(placed, suggestions, reading?.map) : []);
    onPlaced(placed);
  }
}

/** Whether two readings say the same under the same address. */
export function isSameText(before: ReadArticle | null, now: ReadArticle): boolean {
  return before?.map.text === now.map.text && before.article.url === now.article.url;
}
