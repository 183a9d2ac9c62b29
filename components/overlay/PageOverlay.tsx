import type { AnnotationRow } from '../../lib/model/annotation';
import type { EarlierText } from '../../lib/model/earlier-text';
import type { MarkKind } from '../../lib/model/mark-kind';
import type { Settlement } from '../../lib/model/settlement';
import type { TagRow } from '../../lib/model/tag';
import { FloatingCard } from '../card/FloatingCard';
import type { Save } from '../card/use-saving';
import { Surface } from '../Surface';
import { Toast, type ToastMessage } from '../toast/Toast';
import { FloatingToolbar } from '../toolbar/FloatingToolbar';
import type { Translation } from '../translation';
import { Floating, type FloatingAnchor } from './Floating';
import { OthersButton } from './OthersButton';
import { ProposalBar, type ProposalBarProps } from './ProposalBar';

export interface PageOverlayProps {
  translation: Translation;
  /** What the toolbar stands by, null for no toolbar. */
  toolbar: FloatingAnchor | null;
  card: { annotation: AnnotationRow; by: FloatingAnchor; now?: string } | null;
  proposal: (ProposalBarProps & { by: FloatingAnchor }) | null;
  toast: ToastMessage | null;
  /** Other mentions of the name that the toast or the card is about. */
  others: { count: number; onMark: () => void } | null;
  vocabulary: readonly TagRow[];
  onMark: (mark: MarkKind) => void;
  onSave: (annotation: string, ...patch: Parameters<Save>) => ReturnType<Save>;
  onDelete: (annotation: string) => void;
  onSettle: (annotation: string, settlement: Settlement) => void;
  history: (annotation: string) => Promise<EarlierText[]>;
  onClose: () => void;
  onToastGone: () => void;
}

/** Everything of Presslight that stands over a page. */
export function PageOverlay(props: PageOverlayProps) {
  const { toolbar, card, proposal } = props;
  return (
    <Surface translation={props.translation}>
      {toolbar !== null && (
        <Floating by={toolbar}>
          <FloatingToolbar onMark={props.onMark} onDismiss={props.onClose} />
        </Floating>
      )}
      {card !== null && (
        <Floating key={card.annotation.id} by={card.by}>
          <FloatingCard
            annotation={card.annotation}
            vocabulary={props.vocabulary}
            save={(...patch) => props.onSave(card.annotation.id, ...patch)}
            onDelete={() => props.onDelete(card.annotation.id)}
            onSettle={(settlement) => props.onSettle(card.annotation.id, settlement)}
            history={() => props.history(card.annotation.id)}
            onClose={props.onClose}
            {...(props.others !== null && { others: props.others })}
            {...(card.now !== undefined && { now: card.now })}
          />
        </Floating>
      )}
      {proposal !== null && (
        <Floating by={proposal.by}>
          <ProposalBar {...proposal} />
        </Floating>
      )}
      <Toast toast={props.toast} onGone={props.onToastGone} {...moreOf(props)} />
    </Surface>
  );
}

/** The toast offers to mark the other mentions where no card does. */
function moreOf({ card, others }: PageOverlayProps) {
  return card !== null || others === null ? {} : { more: <OthersButton {...others} /> };
}
