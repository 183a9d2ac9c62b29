import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls when Escape is pressed inside an element and nothing inside took it. */
export function useEscape(
  box: RefObject<HTMLElement | null>,
  onEscape: (() => void) | undefined,
): void {
  useEffect(() => {
    const element = box.current;
    if (element === null || onEscape === undefined) return;
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onEscape();
    };
    element.addEventListener('keydown', listener);
    return () => element.removeEventListener('keydown', listener);
  }, [box, onEscape]);
}
