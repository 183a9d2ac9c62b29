import { markKindOf } from '../../lib/model/mark-kind';
import type { OwnNameRow } from '../../lib/model/own-name';
import { entityTypeWords } from '../card/card-kind';
import { Icon } from '../Icon';
import { useTranslation } from '../translation';
import type { OwnNameFields } from './library-port';
import { OwnNameForm } from './OwnNameForm';

interface OwnNameLineProps {
  row: OwnNameRow;
  onSave: (fields: OwnNameFields) => void;
  onDelete: () => void;
}

/** One name of the reader's list and what can be done with it. */
export function OwnNameLine({ row, onSave, onDelete }: OwnNameLineProps) {
  const { t } = useTranslation();
  const mark = markKindOf({ kind: 'entity', entity: row });
  return (
    <li class="tag-line">
      <div class={`own-name kind-${mark}`}>
        <Icon name={mark} class="mark-icon" />
        <span>
          <bdi class={row.isDismissed ? 'own-name-off' : ''}>{row.name}</bdi>
          <span class="table-sub">
            {[t(entityTypeWords[row.type]), ...row.aliases].join(' · ')}
            {row.isDismissed && <> · {t('ownNameDismissed')}</>}
          </span>
        </span>
      </div>
      <details>
        <summary aria-label={t('editNamed', row.name)}>{t('edit')}</summary>
        <OwnNameForm key={row.updatedAt} fields={row} saveLabel={t('save')} onSave={onSave} />
        <button type="button" class="button button-danger" onClick={onDelete}>
          <Icon name="remove" />
          {t('ownNameDelete')}
        </button>
      </details>
    </li>
  );
}
