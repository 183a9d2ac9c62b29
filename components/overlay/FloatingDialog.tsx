import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface FloatingDialogProps {
  class: string;
  label: string;
  /** Selects what in it takes the focus; left out, the dialog itself does. */
  first?: string;
  /** What any key but Escape does. */
  onKey: (event: KeyboardEvent) => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** A dialog beside the text of a page, which takes the focus and goes on Escape. */
export function FloatingDialog(props: FloatingDialogProps) {
  const { first, onKey, onClose, children } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const dialog = box.current;
    const taker = first === undefined ? dialog : dialog?.querySelector<HTMLElement>(first);
    taker?.focus();
  }, []);
  return (
    <div
      ref={box}
      class={props.class}
      role="dialog"
      aria-label={props.label}
      tabIndex={-1}
      onKeyDown={(event) => {
        // The page has keys of its own, which are not meant while somebody types here.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
        else onKey(event);
      }}
    >
      {children}
    </div>
  );
}
