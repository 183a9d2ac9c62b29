import { useState } from 'preact/hooks';
import { useTranslation } from '../translation';
import { ListFoot } from './ListFoot';
import type { OwnNameFields } from './library-port';
import { OwnNameForm } from './OwnNameForm';
import { OwnNameLine } from './OwnNameLine';
import type { LibraryPageProps } from './page-props';
import { SearchField } from './SearchField';
import { usePaged } from './use-paged';
import { useUndoable } from './use-undoable';

/** The reader's own list of names: what suggestions begin with, and what they leave out. */
export function OwnNames({ port, attempts }: Pick<LibraryPageProps, 'port' | 'attempts'>) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { paged, more } = usePaged(
    { load: (part) => port.ownNames(search, part), key: search },
    port,
    attempts,
  );
  const write = useUndoable(port, attempts);
  const save = (id: string | null, fields: OwnNameFields) =>
    write(
      () => port.saveOwnName(id, fields),
      t(id === null ? 'toastNameAdded' : 'toastNameChanged', fields.name),
    );
  return (
    <section aria-labelledby="own-names">
      <h3 id="own-names">{t('ownNames')}</h3>
      <p class="soft">{t('ownNamesHint')}</p>
      <details class="own-name-new">
        <summary>{t('ownNameNew')}</summary>
        {/* Another key once one was added: the form is empty again. */}
        <OwnNameForm
          key={paged?.total ?? 0}
          fields={emptyName}
          saveLabel={t('ownNameAdd')}
          onSave={(fields) => void save(null, fields)}
        />
      </details>
      {(search !== '' || (paged?.total ?? 0) > 0) && (
        <SearchField value={search} onSearch={setSearch} />
      )}
      {paged?.total === 0 && (
        <p class="soft">{search === '' ? t('ownNamesNone') : t('searchNone', search)}</p>
      )}
      {paged !== null && paged.total > 0 && (
        <>
          <ul class="tag-lines">
            {paged.rows.map((row) => (
              <OwnNameLine
                key={row.id}
                row={row}
                onSave={(fields) => void save(row.id, fields)}
                onDelete={() =>
                  void write(() => port.deleteOwnName(row.id), t('toastNameDeleted', row.name))
                }
              />
            ))}
          </ul>
          <ListFoot paged={paged} onMore={() => void more()} />
        </>
      )}
    </section>
  );
}

const emptyName: OwnNameFields = {
  name: '',
  type: 'person',
  aliases: [],
  isDismissed: false,
};
