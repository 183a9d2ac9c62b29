import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What something stands by: a range of the page, or an element. */
export interface FloatingAnchor {
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRectList;
}

interface FloatingProps {
  by: FloatingAnchor;
  children: ComponentChildren;
}

/** Distance to the passage and to the window's edges, in CSS pixels. */
const gap = 8;

/** Holds its children beside a passage, never over it and never out of the window. */
export function Floating({ by, children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    return autoUpdate(by, element, () => void place(by, element));
  }, [by]);
  return (
    <div ref={box} class="floating">
      {children}
    </div>
  );
}

async function place(by: FloatingAnchor, element: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(by, element, {
    strategy: 'fixed',
    placement: 'top',
    middleware: [
      offset(gap),
      flip({ fallbackPlacements: ['bottom'], padding: gap }),
      shift({ crossAxis: true, padding: gap }),
    ],
  });
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  element.style.visibility = 'visible';
}
