import { Icon } from '../Icon';
import { useTranslation } from '../translation';
import type { SavingState } from './saving';

interface SaveStateProps {
  state: SavingState;
  why: string | null;
  onRetry: () => void;
}

/** Says whether what the card shows is kept. */
export function SaveState({ state, why, onRetry }: SaveStateProps) {
  const { t } = useTranslation();
  const failed = state === 'failed';
  return (
    <div class={`save-state ${failed ? 'save-state-failed' : ''}`}>
      <span role="status">
        {failed && <Icon name="warning" />}
        {state === 'unsaved' && t('saveUnsaved')}
        {state === 'saving' && t('saveSaving')}
        {state === 'saved' && t('saveSaved')}
        {failed && t('saveFailed', why ?? '')}
      </span>
      {failed && (
        <button type="button" class="button" onClick={onRetry}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}
