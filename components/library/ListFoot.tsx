import { useTranslation } from '../translation';
import type { Paged } from './paged';

/** How much of a list is shown, and the button for more. */
export function ListFoot({ paged, onMore }: { paged: Paged<unknown>; onMore: () => void }) {
  const { t, number } = useTranslation();
  return (
    <div class="list-foot">
      <span class="soft" role="status">
        {t('listShown', number(paged.rows.length), number(paged.total))}
      </span>
      {paged.next !== null && (
        <button type="button" class="button" onClick={onMore}>
          {t('listMore')}
        </button>
      )}
    </div>
  );
}
