import type { AnnotationRow } from '../../lib/model/annotation';
import { IconButton } from '../IconButton';
import { useTranslation } from '../translation';
import { shortQuote } from './short-quote';
import type { useReturnedFocus } from './use-returned-focus';

interface EditAndDeleteProps {
  annotation: AnnotationRow;
  editButton: ReturnType<typeof useReturnedFocus>;
  onEdit: () => void;
  onDelete: () => void;
}

/** The buttons of an annotation in a list. */
export function EditAndDelete({ annotation, editButton, onEdit, onDelete }: EditAndDeleteProps) {
  const { t } = useTranslation();
  const quote = shortQuote(annotation.target.selectors.quote.exact);
  return (
    <>
      <IconButton
        icon="edit"
        control={editButton}
        label={t('editNamed', quote)}
        title={t('edit')}
        onClick={onEdit}
      />
      <IconButton
        icon="remove"
        label={t('deleteNamed', quote)}
        title={t('delete')}
        onClick={onDelete}
      />
    </>
  );
}
