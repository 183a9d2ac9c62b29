import type { EarlierText } from '../../lib/model/earlier-text';
import { markKindOf } from '../../lib/model/mark-kind';
import type { Settlement } from '../../lib/model/settlement';
import type { TagRow } from '../../lib/model/tag';
import { Card } from '../card/Card';
import type { Save } from '../card/use-saving';
import { Drifted } from '../drift/Drifted';
import { useTranslation } from '../translation';
import type { Placed } from './anchors';
import { EditAndDelete } from './EditAndDelete';
import { ReadersWords } from './ReadersWords';
import { useReturnedFocus } from './use-returned-focus';
import { valueText } from './value-text';

export interface ItemActions {
  vocabulary: readonly TagRow[];
  /** The annotation whose card is open. */
  open: string | null;
  onOpen: (annotation: string | null) => void;
  save: (annotation: string, ...patch: Parameters<Save>) => ReturnType<Save>;
  onDelete: (annotation: string) => void;
  onSettle: (annotation: string, settlement: Settlement) => void;
  history: (annotation: string) => Promise<EarlierText[]>;
  /** Shows the passage; left out where there is no page. */
  onJump?: (annotation: string) => void;
}

/** One annotation of a list: its quote, what it says, its tags; opened, its card. */
export function AnnotationItem({ placed, actions }: { placed: Placed; actions: ItemActions }) {
  const { annotation, anchor } = placed;
  const { id } = annotation;
  const isOpen = actions.open === id;
  const editButton = useReturnedFocus(isOpen);
  if (isOpen) {
    return (
      <li class="item item-open">
        <Card
          takeFocus
          annotation={annotation}
          vocabulary={actions.vocabulary}
          save={(...patch) => actions.save(id, ...patch)}
          onDelete={() => actions.onDelete(id)}
          onSettle={(settlement) => actions.onSettle(id, settlement)}
          history={() => actions.history(id)}
          onClose={() => actions.onOpen(null)}
          {...(anchor?.state === 'changed' && anchor.now !== undefined && { now: anchor.now })}
        />
      </li>
    );
  }
  return (
    <li class="item">
      <div class="item-text">
        <Quote placed={placed} onJump={actions.onJump} />
        <Facts placed={placed} vocabulary={actions.vocabulary} />
      </div>
      <div class="item-buttons">
        <EditAndDelete
          annotation={annotation}
          editButton={editButton}
          onEdit={() => actions.onOpen(id)}
          onDelete={() => actions.onDelete(id)}
        />
      </div>
    </li>
  );
}

function Quote({ placed, onJump }: { placed: Placed; onJump: ItemActions['onJump'] }) {
  const { t } = useTranslation();
  const { annotation, anchor } = placed;
  const quote = annotation.target.selectors.quote.exact;
  const sample = (
    <q dir="auto" class={`item-quote mark-sample kind-${markKindOf(annotation)}`}>
      {quote}
    </q>
  );
  if (onJump === undefined || anchor === null || anchor.state === 'gone') return sample;
  return (
    <button
      type="button"
      class="item-jump"
      title={t('jumpTo')}
      onClick={() => onJump(annotation.id)}
    >
      {sample}
    </button>
  );
}

function Facts({ placed, vocabulary }: { placed: Placed; vocabulary: readonly TagRow[] }) {
  const translation = useTranslation();
  const { annotation, anchor } = placed;
  const value = valueText(annotation, translation);
  return (
    <>
      <Drifted row={annotation} />
      {anchor?.state === 'changed' && annotation.drift === undefined && (
        <p class="item-changed">
          {translation.t('quoteNow')} <q dir="auto">{anchor.now}</q>
        </p>
      )}
      {value !== '' && (
        <p class="item-value" dir="auto">
          {value}
        </p>
      )}
      <ReadersWords annotation={annotation} vocabulary={vocabulary} />
    </>
  );
}
