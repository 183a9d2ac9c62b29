import type { Failure } from '../../lib/model/failure';
import { failureText } from '../failure-words';
import { Icon } from '../Icon';
import { useTranslation } from '../translation';

/** Says what failed, and offers to try again where that makes sense. */
export function FailureLine({
  failure,
  onRetry,
}: {
  failure: Failure | null;
  onRetry?: () => void;
}) {
  const translation = useTranslation();
  return (
    <div role="alert">
      {failure !== null && (
        <div class="failure">
          <Icon name="warning" />
          <span>{failureText(failure, translation)}</span>
          {onRetry !== undefined && (
            <button type="button" class="button" onClick={onRetry}>
              {translation.t('tryAgain')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
