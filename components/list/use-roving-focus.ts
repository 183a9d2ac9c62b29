import { useEffect, useRef, useState } from 'preact/hooks';
import { roveTo } from '../toolbar/roving';
import { firstPlace, keptPlace, rowButtons } from './row-places';

/** One tab stop for rows of buttons; the arrows move inside, and the focus outlives its row. */
export function useRovingFocus(ids: readonly string[]) {
  const root = useRef<HTMLDivElement>(null);
  const isLeaving = useRef(false);
  const [chosen, setPlace] = useState(firstPlace);
  const place = keptPlace(chosen, ids.length);

  const focusOn = (next: number) => {
    setPlace(next);
    const buttons = root.current?.querySelectorAll<HTMLElement>('.roving-rows button');
    (buttons?.[next] ?? root.current?.querySelector<HTMLElement>('.roving-none'))?.focus();
  };
  const shown = ids.join('\n');
  useEffect(() => {
    // Runs when other rows are shown. What had the focus may be gone with its row: then nobody else has taken it.
    const isLost = document.activeElement === document.body;
    if (isLeaving.current && isLost) focusOn(place);
    isLeaving.current = false;
  }, [shown]);

  return {
    root,
    place,
    setPlace,
    /** The row that has the focus is about to go. */
    leaving: () => {
      isLeaving.current = true;
    },
    /** Moves as a key says; whether it says anything. */
    move: (key: string): boolean => {
      const next = roveTo(key, place, { count: ids.length * rowButtons, columns: rowButtons });
      if (next !== null) focusOn(next);
      return next !== null;
    },
  };
}

export type RovingFocus = ReturnType<typeof useRovingFocus>;
