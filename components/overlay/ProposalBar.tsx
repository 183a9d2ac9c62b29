import type { Suggestion } from '../../lib/model/suggestion';
import { useTranslation } from '../translation';
import { FloatingDialog } from './FloatingDialog';

export interface ProposalBarProps {
  suggestion: Suggestion;
  /** How many places of the article accepting it marks. */
  mentions: number;
  onAccept: () => void;
  onEdit: () => void;
  onDismiss: () => void;
  onClose: () => void;
}

/** What is proposed for a passage, over the page: accept it, edit it first, or dismiss it. */
export function ProposalBar(props: ProposalBarProps) {
  const { t, plural } = useTranslation();
  const keys = new Map([
    ['e', props.onEdit],
    ['x', props.onDismiss],
    ['Delete', props.onDismiss],
  ]);
  const { exact, kind } = props.suggestion;
  return (
    <FloatingDialog
      class="toolbar-floating proposal"
      label={t('suggestionsTitle')}
      first="button"
      onKey={({ key }) => keys.get(key)?.()}
      onClose={props.onClose}
    >
      <p class="proposal-text">
        <q dir="auto">{exact}</q>
        {kind === 'entity' && props.mentions > 1 && (
          <span> {plural('suggestionMentions', props.mentions)}</span>
        )}
      </p>
      <button type="button" class="button" onClick={props.onAccept}>
        {t('suggestionAccept')}
      </button>
      <button type="button" class="button" aria-keyshortcuts="e" onClick={props.onEdit}>
        {t('suggestionEdit')}
      </button>
      <button type="button" class="button" aria-keyshortcuts="x" onClick={props.onDismiss}>
        {t('suggestionDismiss')}
      </button>
    </FloatingDialog>
  );
}
