import { useEffect, useRef } from 'preact/hooks';
import type { Suggestion } from '../../lib/model/suggestion';
import { useTranslation } from '../translation';

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
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.querySelector('button')?.focus(), []);
  const keys = new Map([
    ['e', props.onEdit],
    ['x', props.onDismiss],
    ['Delete', props.onDismiss],
    ['Escape', props.onClose],
  ]);
  const { exact, kind } = props.suggestion;
  return (
    <div
      ref={bar}
      class="toolbar-floating proposal"
      role="dialog"
      aria-label={t('suggestionsTitle')}
      tabIndex={-1}
      onKeyDown={(event) => {
        event.stopPropagation();
        keys.get(event.key)?.();
      }}
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
    </div>
  );
}
