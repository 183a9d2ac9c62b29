import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { useTranslation } from '../translation';

/** What just happened, and how to take it back. */
export interface ToastMessage {
  /** A new one for each message, so that the same words twice are two messages. */
  id: string;
  text: string;
  undo?: () => void;
}

interface ToastProps {
  toast: ToastMessage | null;
  onGone: () => void;
  /** What else can be done about it. */
  more?: ComponentChild;
  /** Put the focus on "Undo": for an act by keyboard whose own control is gone. */
  takeFocus?: boolean;
  /** How long it stays while nobody is at it. */
  stayMs?: number;
}

/** Time enough to read two lines, decide, and get there by keyboard. */
const longEnoughMs = 12_000;

/**
 * Tells what was done and takes it back. The region is always there, because screen readers announce
 * only what changes in a region that they know. It stays while the pointer or the focus is on it.
 */
export function Toast({ toast, onGone, more, takeFocus, stayMs = longEnoughMs }: ToastProps) {
  const [held, setHeld] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);

  // Over a page that changes all is drawn anew again and again: that is no other message.
  const id = toast?.id;
  const latestOnGone = useRef(onGone);
  latestOnGone.current = onGone;
  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(() => latestOnGone.current(), stayMs);
    return () => clearTimeout(timer);
  }, [id, held, stayMs]);

  useEffect(() => {
    if (id === undefined) setHeld(false);
    else if (takeFocus === true) undo.current?.focus();
  }, [id, takeFocus]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the message while it is looked at (2026-11)
    <div
      class="toast-place"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && toast !== null) onGone();
      }}
    >
      <div class={toast === null ? 'toast-none' : 'toast'}>
        <span class="toast-text" role="status">
          {toast !== null && <span key={toast.id}>{toast.text}</span>}
        </span>
        {toast !== null && more}
        {toast !== null && <ToastButtons toast={toast} onGone={onGone} undoRef={undo} />}
      </div>
    </div>
  );
}

interface ToastButtonsProps {
  toast: ToastMessage;
  onGone: () => void;
  undoRef: { current: HTMLButtonElement | null };
}

function ToastButtons({ toast, onGone, undoRef }: ToastButtonsProps) {
  const { t } = useTranslation();
  const { undo } = toast;
  return (
    <>
      {undo !== undefined && (
        <button
          ref={undoRef}
          type="button"
          class="button toast-button"
          onClick={() => {
            undo();
            onGone();
          }}
        >
          {t('undo')}
        </button>
      )}
      <button
        type="button"
        class="button button-icon toast-button"
        aria-label={t('close')}
        title={t('close')}
        onClick={onGone}
      >
        <Icon name="close" />
      </button>
    </>
  );
}
