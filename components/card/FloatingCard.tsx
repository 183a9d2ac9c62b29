import { useEffect, useRef } from 'preact/hooks';
import { useTranslation } from '../translation';
import { Card, type CardProps } from './Card';

/** A card over a page: a dialog beside the text, which takes the focus and goes on Escape. */
export function FloatingCard(props: CardProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      class="card-floating"
      role="dialog"
      aria-label={t('cardLabel')}
      tabIndex={-1}
      onKeyDown={(event) => {
        // The page has keys of its own, which are not meant while somebody types here.
        event.stopPropagation();
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <Card {...props} />
    </div>
  );
}
