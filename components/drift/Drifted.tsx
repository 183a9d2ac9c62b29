import type { AnnotationRow } from '../../lib/model/annotation';
import { isChanged } from '../../lib/model/page-state';
import { useTranslation } from '../translation';
import { DriftView } from './DriftView';
import { GoneLine } from './GoneLine';

/** How the page departs from an annotation, decided or not. */
export function Drifted({ row }: { row: AnnotationRow }) {
  const { t } = useTranslation();
  if (row.drift?.state === 'gone') return <GoneLine row={row} />;
  if (!isChanged(row)) return null;
  const { decision } = row.drift;
  return (
    <>
      <DriftView row={row} />
      {decision !== undefined && (
        <p class="item-value">{t(decision === 'kept' ? 'driftKept' : 'driftDismissed')}</p>
      )}
    </>
  );
}
