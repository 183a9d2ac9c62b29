import type { ChangedRow } from '../../lib/model/page-state';
import { useTranslation } from '../translation';
import { valuesText } from './drift-words';

/** What a page said until some day beside what it says now, with the values of a statistic. */
export function DriftView({ row }: { row: ChangedRow }) {
  const translation = useTranslation();
  const { t, day } = translation;
  const values = valuesText(row, translation);
  return (
    <span class="drift">
      <span class="drift-side">
        <span class="drift-label">{t('driftThen', day(row.drift.lastSeen))}</span>
        <del class="drift-text" dir="auto">
          {row.target.selectors.quote.exact}
        </del>
      </span>
      <span class="drift-side">
        <span class="drift-label">{t('driftNow')}</span>
        <ins class="drift-text" dir="auto">
          {row.drift.target.selectors.quote.exact}
        </ins>
      </span>
      {values !== null && (
        <span class="drift-values" dir="auto">
          {values.values}
          {values.difference !== '' && <strong class="drift-by">{values.difference}</strong>}
        </span>
      )}
    </span>
  );
}
