import { isSamePlace } from './same-place';
import { selectedRange } from './selected-range';

/** A selection that its reader has finished making. */
export interface SettledSelection {
  range: Range;
  by: 'pointer' | 'keyboard';
}

/** A selection is settled when it has not changed for this long, in ms. */
const settling = 120;
/** A change of selection counts as the reader's within this time of a key or a pointer, in ms. */
const inputMemory = 1_000;

/**
 * Tells of every selection that the reader has made with pointer or keyboard, once it is settled,
 * and with undefined when it is gone. A script's own events and selections are not the reader's.
 */
export function observeSelection(
  document: Document,
  onSelection: (selection: SettledSelection | undefined) => void,
  signal: AbortSignal,
  shadowRoots: () => Iterable<ShadowRoot> = () => [],
): void {
  let by: SettledSelection['by'] = 'pointer';
  let isPressed = false;
  let isTouch = false;
  let lastInput = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Range | undefined;
  let isMadeAnew = false;

  function settle(): void {
    const range = readSelection(document, shadowRoots());
    const isTold = range === told || (range && told && isSamePlace(range, told));
    if (isTold && !(isMadeAnew && range)) return;
    told = range;
    isMadeAnew = false;
    onSelection(range && { range, by });
  }
  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(settle, settling);
  }
  function listen<Name extends keyof DocumentEventMap>(
    name: Name,
    react: (event: DocumentEventMap[Name]) => void,
  ): void {
    document.addEventListener(name, (event) => event.isTrusted && react(event), {
      capture: true,
      passive: true,
      signal,
    });
  }
  function input(kind: SettledSelection['by'], event: Event): void {
    by = kind;
    lastInput = event.timeStamp;
  }
  function release(event: PointerEvent): void {
    isPressed = false;
    input('pointer', event);
    schedule();
  }
  listen('pointerdown', (event) => {
    isPressed = true;
    // What is still to settle would be told in the middle of the new selection.
    clearTimeout(timer);
    // Whoever selects the same passage once more wants to be asked once more.
    isMadeAnew ||= event.button === 0;
    isTouch = event.pointerType === 'touch';
    input('pointer', event);
  });
  listen('pointerup', release);
  listen('pointercancel', release);
  listen('keydown', (event) => input('keyboard', event));
  listen('selectionchange', (event) => {
    // Handles on a touch screen move a selection without pointer events.
    const isReaders = isTouch || event.timeStamp - lastInput < inputMemory;
    if (isReaders && !isPressed) schedule();
  });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function readSelection(document: Document, roots: Iterable<ShadowRoot>): Range | undefined {
  const range = selectedRange(document, roots);
  return range === null || range.toString().trim() === '' ? undefined : range.cloneRange();
}
