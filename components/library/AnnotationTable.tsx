import { markKindOf } from '../../lib/model/mark-kind';
import type { AnnotationSummary } from '../../lib/model/summary';
import type { TagRow } from '../../lib/model/tag';
import { Card } from '../card/Card';
import { Drifted } from '../drift/Drifted';
import { stateText } from '../drift/drift-words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import type { useKeeping } from '../keeping/use-keeping';
import { EditAndDelete } from '../list/EditAndDelete';
import { ReadersWords } from '../list/ReadersWords';
import { shortQuote } from '../list/short-quote';
import { useReturnedFocus } from '../list/use-returned-focus';
import { detailsText, numberText } from '../list/value-text';
import { markWords } from '../mark/mark-words';
import { useTranslation } from '../translation';
import { viewIcons } from '../view-icons';

interface AnnotationTableProps {
  rows: AnnotationSummary[];
  vocabulary: readonly TagRow[];
  keeping: ReturnType<typeof useKeeping>;
  /** Shows the passage on its page. */
  onShow: (row: AnnotationSummary) => void;
}

/** Annotations as a table: numbers stand under one another. */
export function AnnotationTable({ rows, ...rest }: AnnotationTableProps) {
  const { t } = useTranslation();
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{t('tablePassage')}</th>
          <th scope="col" class="table-number">
            {t('fieldValue')}
          </th>
          <th scope="col" class="wide-only">
            {t('tableDetails')}
          </th>
          <th scope="col">
            <span class="visually-hidden">{t('tableActions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.annotation.id} row={row} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<AnnotationTableProps, 'rows'> {
  row: AnnotationSummary;
}

function Row(props: RowProps) {
  const { row, vocabulary, keeping, onShow } = props;
  const translation = useTranslation();
  const { annotation } = row;
  const isOpen = keeping.open === annotation.id;
  const editButton = useReturnedFocus(isOpen);
  if (isOpen) return <OpenRow {...props} />;
  return (
    <tr>
      <th scope="row" class="table-main">
        <Passage row={row} vocabulary={vocabulary} />
      </th>
      <td class="table-number">{numberText(annotation, translation)}</td>
      <td class="wide-only" dir="auto">
        {detailsText(annotation, translation)}
      </td>
      <td class="table-buttons">
        <IconButton
          icon={viewIcons.jump}
          label={translation.t('showNamed', shortQuote(annotation.target.selectors.quote.exact))}
          title={translation.t('jumpTo')}
          onClick={() => onShow(row)}
        />
        <EditAndDelete
          annotation={annotation}
          editButton={editButton}
          onEdit={() => keeping.onOpen(annotation.id)}
          onDelete={() => void keeping.remove([annotation.id])}
        />
      </td>
    </tr>
  );
}

function OpenRow({ row: { annotation }, vocabulary, keeping }: RowProps) {
  return (
    <tr>
      <td colSpan={4} class="table-card">
        <Card
          takeFocus
          annotation={annotation}
          vocabulary={vocabulary}
          save={(...patch) => keeping.save(annotation.id, ...patch)}
          onDelete={() => void keeping.remove([annotation.id])}
          onSettle={(settlement) => void keeping.settle([annotation.id], settlement)}
          history={() => keeping.history(annotation.id)}
          onClose={() => keeping.onOpen(null)}
        />
      </td>
    </tr>
  );
}

/** The quote under its kind's line, with what the reader added and where it is from. */
export function Passage({ row, vocabulary }: Pick<RowProps, 'row' | 'vocabulary'>) {
  const translation = useTranslation();
  const { t } = translation;
  const { annotation, headline, articleUrl } = row;
  const mark = markKindOf(annotation);
  return (
    <>
      <span class={`table-kind kind-${mark}`} title={t(markWords[mark])}>
        <Icon name={mark} class="mark-icon" />
        <span class="visually-hidden">{t(markWords[mark])}:</span>
        <q class={`item-quote mark-sample kind-${mark}`} dir="auto">
          {annotation.target.selectors.quote.exact}
        </q>
      </span>
      <Drifted row={annotation} />
      <ReadersWords annotation={annotation} vocabulary={vocabulary} />
      <p class="table-sub">
        <a href={articleUrl} target="_blank" rel="noreferrer" dir="auto">
          {headline === '' ? articleUrl : headline}
        </a>
        {annotation.drift === undefined && ` · ${stateText(annotation, row, translation)}`}
      </p>
    </>
  );
}
