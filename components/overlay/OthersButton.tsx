import { othersKey } from '../../lib/model/mark-key';
import { useTranslation } from '../translation';

export interface OthersButtonProps {
  /** How many places of the article name the same and are not marked. */
  count: number;
  onMark: () => void;
}

/** Offers to mark every other mention of a name at once. */
export function OthersButton({ count, onMark }: OthersButtonProps) {
  const { plural } = useTranslation();
  return (
    <button type="button" class="button others" aria-keyshortcuts={othersKey} onClick={onMark}>
      {plural('othersMark', count)}
      {/* Said to screen readers by aria-keyshortcuts. */}
      <span class="others-key" aria-hidden="true">
        {othersKey.toUpperCase()}
      </span>
    </button>
  );
}
