import type { ReadArticle } from '../article/read-article';
import { readArticleInSlices } from '../article/read-article-in-slices';
import type { Mark } from '../highlight/mark';
import type { Painter } from '../highlight/painter';
import type { AskBackground } from '../messaging/protocol';
import type { SuggestedSpan } from '../model/suggested-span';
import { latestOnly } from './latest-only';
import { type PlacedAnnotation, placeAnnotations, styleOf } from './place-annotations';
import { suggestionRange } from './suggestion-range';

export interface LivePageDependencies {
  window: Window;
  painter: Painter;
  ask: AskBackground;
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
  /** The article as last read, read now if it never was. Throws AbortError on a page being left. */
  current(): Promise<ReadArticle>;
  /** Paints or hides all marks. */
  show(visible: boolean): void;
}

/** Starts to know a page. Painting ends with the signal. */
export function createLivePage(
  { window, painter, ask, onPlaced }: LivePageDependencies,
  signal: AbortSignal,
): LivePage {
  let reading: ReadArticle | null = null;
  let articleId: string | null = null;
  let placed: readonly PlacedAnnotation[] = [];
  let suggestions: readonly SuggestedSpan[] = [];
  let asking: Promise<unknown> = Promise.resolve();
  let visible = true;

  const paint = () => {
    if (signal.aborted) return;
    painter.paint(visible ? [...placed.flatMap(paintable), ...proposals()] : []);
    onPlaced(placed);
  };
  const proposals = (): Mark[] =>
    suggestions.flatMap((span) => {
      const range = reading === null ? null : suggestionRange(span, reading.map);
      return range === null ? [] : [{ id: span.key, style: 'suggestion', range }];
    });
  const refresh = latestOnly(async () => {
    const read = await readArticleInSlices(window.document, signal);
    const kept = await ask('openArticle', { article: read.article });
    placed = await placeAnnotations(kept.annotations, read.map, signal);
    reading = read;
    articleId = kept.article?.id ?? null;
    suggestions = [];
    paint();
    if (!read.article.isArticle) return;
    const asked = ask('suggest', { article: read.article });
    asking = asked.catch(() => undefined);
    suggestions = (await asked).suggestions;
    if (suggestions.length > 0) paint();
  });

  return {
    window,
    painter,
    refresh,
    get reading() {
      return reading;
    },
    get articleId() {
      return articleId;
    },
    get placed() {
      return placed;
    },
    get suggestions() {
      return suggestions;
    },
    async current() {
      if (reading === null) await refresh();
      if (reading === null) throw new DOMException('The page is being left', 'AbortError');
      return reading;
    },
    async proposed() {
      await asking;
      return suggestions;
    },
    show(wanted) {
      visible = wanted;
      paint();
    },
  };
}

function paintable(placed: PlacedAnnotation) {
  if (placed.range === null) return [];
  return [{ id: placed.annotation.id, style: styleOf(placed), range: placed.range }];
}
