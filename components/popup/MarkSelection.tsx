import { useEffect, useId } from 'preact/hooks';
import { markOfKey } from '../../lib/model/mark-key';
import type { MarkKind } from '../../lib/model/mark-kind';
import { Toolbar } from '../toolbar/Toolbar';
import { useTranslation } from '../translation';

interface MarkSelectionProps {
  /** The text selected in the article, empty when there is none. */
  selection: string;
  onMark: (mark: MarkKind) => void;
}

/** Marks what is selected on the page. */
export function MarkSelection({ selection, onMark }: MarkSelectionProps) {
  const { t } = useTranslation();
  const id = useId();
  const isSelected = selection !== '';
  useEffect(() => {
    if (!isSelected) return;
    // The digits mark wherever the focus is, except where somebody types.
    const listener = (event: KeyboardEvent) => {
      const mark = isTyping(event.target) ? null : markOfKey(event);
      if (mark !== null) onMark(mark);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [isSelected, onMark]);
  return (
    <section class="popup-section">
      <h2>{t('markTitle')}</h2>
      <p class="popup-selection soft" id={id}>
        {selection === '' ? t('markNothingSelected') : <q dir="auto">{selection}</q>}
      </p>
      <Toolbar onMark={onMark} disabled={!isSelected} describedBy={id} />
    </section>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
