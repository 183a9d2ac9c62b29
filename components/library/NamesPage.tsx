import type { NameSummary } from '../../lib/model/summary';
import { entityTypeWords } from '../card/card-kind';
import { ChoiceField } from '../field/ChoiceField';
import { useTranslation } from '../translation';
import { searched } from './ArticlesPage';
import { ListFoot } from './ListFoot';
import { NameLine } from './NameLine';
import type { LibraryPageProps } from './page-props';
import { formatRoute } from './route';
import { SearchField } from './SearchField';
import { usePaged } from './use-paged';
import { useUndoable } from './use-undoable';

/** What annotations name, over all articles: names can be renamed, merged and split. */
export function NamesPage({ port, attempts, route, onRoute }: LibraryPageProps) {
  const { t } = useTranslation();
  const { type, search } = route;
  const filter = { ...(type && { type }), ...(search?.trim() && { search: search.trim() }) };
  const key = formatRoute(route);
  const { paged, more } = usePaged(
    { load: (part) => port.names(filter, part), key },
    port,
    attempts,
  );
  const { type: _, ...withoutType } = route;
  const isFiltered = type !== undefined || search !== undefined;
  return (
    <>
      <p class="soft">{t('namesHint')}</p>
      <div class="filters">
        <SearchField value={search ?? ''} onSearch={(text) => onRoute(searched(route, text))} />
        <ChoiceField
          label={t('fieldKind')}
          words={entityTypeWords}
          noneWord="filterAll"
          value={type}
          onEdit={(next) => onRoute(next === undefined ? withoutType : { ...route, type: next })}
        />
      </div>
      {paged?.total === 0 && <p class="soft">{t(isFiltered ? 'filterNone' : 'namesNone')}</p>}
      {paged !== null && paged.total > 0 && (
        <>
          <NameLines rows={paged.rows} port={port} attempts={attempts} />
          <ListFoot paged={paged} onMore={() => void more()} />
        </>
      )}
    </>
  );
}

interface NameLinesProps extends Pick<LibraryPageProps, 'port' | 'attempts'> {
  rows: readonly NameSummary[];
}

function NameLines({ rows, port, attempts }: NameLinesProps) {
  const { t } = useTranslation();
  const write = useUndoable(port, attempts);
  return (
    <ul class="tag-lines">
      {rows.map((row) => (
        <NameLine
          key={`${row.type} ${row.name}`}
          row={row}
          others={rows.filter((other) => other !== row)}
          articles={() => port.nameArticles({ type: row.type, name: row.name })}
          attempts={attempts}
          onRename={(to, articles) =>
            void write(
              () => port.renameName({ type: row.type, name: row.name }, to, articles),
              t('toastNameRenamed', row.name, to.name),
            )
          }
        />
      ))}
    </ul>
  );
}
