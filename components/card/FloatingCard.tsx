import { useEffect, useRef } from 'preact/hooks';
import { isOthersKey } from '../../lib/model/mark-key';
import { OthersButton, type OthersButtonProps } from '../overlay/OthersButton';
import { useTranslation } from '../translation';
import { Card, type CardProps } from './Card';

interface FloatingCardProps extends CardProps {
  onClose: () => void;
  /** Other mentions of the name, to mark from its card. */
  others?: OthersButtonProps;
}

/** A card over a page: a dialog beside the text, which takes the focus and goes on Escape. */
export function FloatingCard({ others, ...props }: FloatingCardProps) {
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
        else if (isOthersKey(event) && !isTyping(event.target)) others?.onMark();
      }}
    >
      <Card {...props} {...(others !== undefined && { more: <OthersButton {...others} /> })} />
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
