import type { ComponentChild } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { AnnotationRow } from '../../lib/model/annotation';
import type { AnnotationPatch } from '../../lib/model/draft';
import type { EarlierText } from '../../lib/model/earlier-text';
import { markKindOf } from '../../lib/model/mark-kind';
import { isChanged } from '../../lib/model/page-state';
import type { Settlement } from '../../lib/model/settlement';
import type { TagRow } from '../../lib/model/tag';
import { DriftView } from '../drift/DriftView';
import { GoneLine } from '../drift/GoneLine';
import { SettleButtons } from '../drift/SettleButtons';
import { ChoiceField } from '../field/ChoiceField';
import { TextField } from '../field/TextField';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { TagField } from '../tag/TagField';
import { useTranslation } from '../translation';
import { CardHistory } from './CardHistory';
import { cardKindWords, patchToKind } from './card-kind';
import { EntityFields } from './EntityFields';
import { SaveState } from './SaveState';
import { StatisticFields } from './StatisticFields';
import { editedKind, editedRow } from './saving';
import { useEscape } from './use-escape';
import { type Save, useSaving } from './use-saving';

export interface CardProps {
  annotation: AnnotationRow;
  vocabulary: readonly TagRow[];
  save: Save;
  onDelete: () => void;
  onClose?: () => void;
  /** What stands in the quote's place on the page now, when it is another text that is not kept yet. */
  now?: string;
  /** What else can be done about it, above the foot. */
  more?: ComponentChild;
  onSettle: (settlement: Settlement) => void;
  history: () => Promise<EarlierText[]>;
  /** In a list: the focus follows the reader into the card that they open. */
  takeFocus?: boolean;
}

/** Shows an annotation and edits it in place; every change is saved as it is made. */
export function Card(props: CardProps) {
  const { saving, state, edit, retry } = useSaving(props.annotation, props.save);
  const row = editedRow(saving);
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  const { takeFocus, onClose } = props;
  useEscape(box, onClose);
  useEffect(() => {
    if (takeFocus === true) box.current?.focus();
  }, [takeFocus]);

  return (
    <section
      ref={box}
      class={`card kind-${markKindOf(row)}`}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <Quote id={titleId} row={row} now={props.now} onClose={props.onClose} />
      {isChanged(row) && (
        <div class="card-drift">
          <DriftView row={row} />
          <SettleButtons row={row} onSettle={props.onSettle} />
        </div>
      )}
      {row.drift?.state === 'gone' && <GoneLine row={row} />}
      <Fields row={row} kind={editedKind(saving)} edit={edit} />
      <TagField tags={row.tags} vocabulary={props.vocabulary} onEdit={(tags) => edit({ tags })} />
      <CardHistory quote={row.target.selectors.quote.exact} load={props.history} />
      <NoteField note={row.note} onEdit={(note) => edit({ note })} />
      {props.more}
      <div class="card-foot">
        <SaveState state={state} why={saving.failure} onRetry={retry} />
        <DeleteButton onDelete={props.onDelete} />
      </div>
    </section>
  );
}

interface QuoteProps {
  id: string;
  row: AnnotationRow;
  now: string | undefined;
  onClose: (() => void) | undefined;
}

function Quote({ id, row, now, onClose }: QuoteProps) {
  const { t } = useTranslation();
  return (
    <div class="card-head">
      <div class="card-quote" id={id}>
        <q dir="auto" class={`mark-sample kind-${markKindOf(row)}`}>
          {row.target.selectors.quote.exact}
        </q>
        {now !== undefined && row.drift === undefined && (
          <span class="card-now">
            {t('quoteNow')} <q dir="auto">{now}</q>
          </span>
        )}
      </div>
      {onClose !== undefined && <IconButton icon="close" title={t('close')} onClick={onClose} />}
    </div>
  );
}

interface FieldsProps {
  row: AnnotationRow;
  kind: ReturnType<typeof editedKind>;
  edit: (patch: AnnotationPatch) => void;
}

function Fields({ row, kind, edit }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        label={t('fieldKind')}
        words={cardKindWords}
        value={kind}
        onEdit={(next) => {
          if (next !== undefined) edit(patchToKind(row, next));
        }}
      />
      {row.kind === 'statistic' && kind === 'statistic' && (
        <StatisticFields statistic={row.statistic} onEdit={(statistic) => edit({ statistic })} />
      )}
      {row.kind === 'entity' && kind !== 'statistic' && kind !== 'note' && (
        <EntityFields entity={row.entity} onEdit={(entity) => edit({ entity })} />
      )}
    </>
  );
}

function NoteField({ note, onEdit }: { note: string; onEdit: (note: string) => void }) {
  const { t } = useTranslation();
  return <TextField label={t('fieldNote')} value={note} long maxLength={20_000} onEdit={onEdit} />;
}

function DeleteButton({ onDelete }: { onDelete: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" class="button button-quiet button-danger" onClick={onDelete}>
      <Icon name="remove" />
      {t('delete')}
    </button>
  );
}
