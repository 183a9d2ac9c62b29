import { useId } from 'preact/hooks';
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
  return (
    <section class="popup-section">
      <h2>{t('markTitle')}</h2>
      <p class="popup-selection soft" id={id}>
        {selection === '' ? t('markNothingSelected') : <q dir="auto">{selection}</q>}
      </p>
      <Toolbar onMark={onMark} disabled={selection === ''} describedBy={id} />
    </section>
  );
}
