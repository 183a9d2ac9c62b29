import { isOthersKey } from '../../lib/model/mark-key';
import { FloatingDialog } from '../overlay/FloatingDialog';
import { OthersButton, type OthersButtonProps } from '../overlay/OthersButton';
import { useTranslation } from '../translation';
import { Card, type CardProps } from './Card';

interface FloatingCardProps extends CardProps {
  onClose: () => void;
  /** Other mentions of the name, to mark from its card. */
  others?: OthersButtonProps;
}

/** A card over a page. */
export function FloatingCard({ others, ...props }: FloatingCardProps) {
  const { t } = useTranslation();
  return (
    <FloatingDialog
      class="card-floating"
      label={t('cardLabel')}
      onKey={(event) => {
        if (isOthersKey(event) && !isTyping(event.target)) others?.onMark();
      }}
      onClose={props.onClose}
    >
      <Card {...props} {...(others !== undefined && { more: <OthersButton {...others} /> })} />
    </FloatingDialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
