import type { AnnotationRow } from '../../lib/model/annotation';
import { isChanged } from '../../lib/model/page-state';
import { useTranslation } from '../translation';
import { valuesText } from './drift-words';
import { GoneLine } from './GoneLine';

/** How the page departs from an annotation, decided or not. */
export function Drifted({ row }: { row: AnnotationRow }) {
  const translation = useTranslation();
  const { t, day } = translation;
  if (row.drift?.state === 'gone') return <GoneLine row={row} />;
  if (!isChanged(row)) return null;
  const { decision } = row.drift;
  const difference = valuesText(row, translation)?.difference ?? '';
  return (
    <p class="drift-line" dir="auto">
      {t('stateChanged', day(row.drift.lastSeen))} · {t('driftNow')}:{' '}
      <ins class="drift-text" dir="auto">
        {row.drift.target.selectors.quote.exact}
      </ins>
      {difference !== '' && <strong class="drift-by">{difference}</strong>}
      {decision !== undefined && ` ${t(decision === 'kept' ? 'driftKept' : 'driftDismissed')}`}
    </p>
  );
}
