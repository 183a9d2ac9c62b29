import { type AdoptedSheet, adoptSheet } from './adopt-sheet';
import { createHitTest } from './hit-test';
import { Layers } from './layers';
import type { Mark } from './mark';
import type { MarkStyle } from './mark-style';
import { PaintedWords } from './painted-words';
import { isSamePlace } from './same-place';
import { styleSheetFor } from './style-sheet';

export interface Painter {
  /** Shows exactly these marks: what is painted already stays, what is not among them goes. */
  paint(marks: readonly Mark[]): void;
  /** Draws the eye to a passage for a moment. */
  flash(range: Range): void;
  /** The ids of the marks at a point of the viewport, the topmost first. */
  marksAt(x: number, y: number): string[];
  /** Whether every mark still says what it said when it was painted. Cost: the marks' text. */
  isWhole(): boolean;
}

interface PainterOptions {
  document: Document;
  registry: HighlightRegistry;
  /** Aborting leaves the page as it was found. */
  signal: AbortSignal;
  /** The name of a style's highlight: page scripts can read it, so it should say nothing. */
  names: (style: MarkStyle) => string;
}

/** How long a flash lasts, and how often the painter looks whether the page wiped its marks, in ms. */
const flashLength = 1_600;
const watchInterval = 250;

/**
 * Paints marks as CSS highlights, one highlight a style, without a change to the page's tree. What
 * a page clears from the shared registry is painted again.
 */
export function createPainter(options: PainterOptions): Painter {
  const { document, registry, signal, names } = options;
  const layers = new Layers(registry, names);
  const marks = new Map<string, Mark>();
  const words = new PaintedWords();
  const hitTest = createHitTest({ document, registry, marks });
  let sheet: AdoptedSheet | undefined;
  const watch = setInterval(() => {
    if (document.hidden || sheet === undefined) return;
    sheet.keep();
    layers.restore();
  }, watchInterval);

  function show(mark: Mark): void {
    sheet ??= adoptSheet(document, styleSheetFor(names));
    const old = marks.get(mark.id);
    words.note(mark);
    if (old !== undefined && old.style === mark.style && isSamePlace(old.range, mark.range)) return;
    if (old !== undefined) layers.delete(old);
    marks.set(mark.id, mark);
    layers.add(mark);
  }
  function paint(wanted: readonly Mark[]): void {
    const ids = new Set(wanted.map(({ id }) => id));
    for (const [id, mark] of marks) {
      if (ids.has(id)) continue;
      layers.delete(mark);
      marks.delete(id);
      words.forget(id);
    }
    for (const mark of wanted) show(mark);
    layers.restore();
    hitTest.forget();
  }
  function flash(range: Range): void {
    if (signal.aborted) return;
    sheet ??= adoptSheet(document, styleSheetFor(names));
    const mark = { id: '', style: 'flash', range } as const;
    layers.add(mark);
    layers.restore();
    const timer = setTimeout(() => {
      layers.delete(mark);
      layers.restore();
    }, flashLength);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
  function stop(): void {
    clearInterval(watch);
    layers.remove();
    marks.clear();
    sheet?.remove();
    sheet = undefined;
  }
  signal.addEventListener('abort', stop, { once: true });
  return {
    paint: (wanted) => paint(signal.aborted ? [] : wanted),
    flash,
    marksAt: hitTest.marksAt,
    isWhole: () => words.areSaidBy(marks.values()),
  };
}
