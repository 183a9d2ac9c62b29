import type { AnnotationRow } from '../../lib/model/annotation';
import { storedSentence } from '../list/stored-sentence';
import { useTranslation } from '../translation';

/** Since when a page has lost a passage, and the sentence that it stood in. */
export function GoneLine({ row }: { row: AnnotationRow }) {
  const { t, day } = useTranslation();
  return (
    <p class="gone">
      {row.drift !== undefined && t('stateGone', day(row.drift.lastSeen))}
      <span class="gone-sentence" dir="auto">
        {storedSentence(row)}
      </span>
    </p>
  );
}
