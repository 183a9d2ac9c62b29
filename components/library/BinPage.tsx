import type { AnnotationSummary } from '../../lib/model/summary';
import { shortQuote } from '../list/short-quote';
import { useTranslation } from '../translation';
import { useTags } from './AnnotationsPage';
import { Passage } from './AnnotationTable';
import { searched } from './ArticlesPage';
import { filterOf } from './filter';
import { ListFoot } from './ListFoot';
import type { LibraryPageProps } from './page-props';
import { formatRoute } from './route';
import { SearchField } from './SearchField';
import { usePaged } from './use-paged';

/** What was deleted and can still be taken back. */
export function BinPage({ port, attempts, route, onRoute }: LibraryPageProps) {
  const { t, plural } = useTranslation();
  const { attempt, tell } = attempts;
  const vocabulary = useTags({ port, attempts }).map(({ tag }) => tag);
  const { paged, reload, more } = usePaged(
    {
      load: (part) => port.annotations({ ...filterOf(route), deleted: true }, part),
      key: formatRoute(route),
    },
    port,
    attempts,
  );
  const restore = (annotation: string) =>
    attempt(async () => {
      await port.restore([annotation]);
      await reload();
      tell(plural('toastRestored', 1));
    });
  return (
    <>
      <p class="soft">{t('binHint')}</p>
      <SearchField value={route.search ?? ''} onSearch={(text) => onRoute(searched(route, text))} />
      {paged?.total === 0 && (
        <p class="soft">
          {route.search === undefined ? t('binNone') : t('searchNone', route.search)}
        </p>
      )}
      {paged !== null && paged.total > 0 && (
        <>
          <ul>
            {paged.rows.map((row) => (
              <li key={row.annotation.id} class="item">
                <div class="item-text">
                  <Passage row={row} vocabulary={vocabulary} />
                  <DeletedAt row={row} />
                </div>
                <button
                  type="button"
                  class="button"
                  aria-label={t(
                    'restoreNamed',
                    shortQuote(row.annotation.target.selectors.quote.exact),
                  )}
                  onClick={() => void restore(row.annotation.id)}
                >
                  {t('restore')}
                </button>
              </li>
            ))}
          </ul>
          <ListFoot paged={paged} onMore={() => void more()} />
        </>
      )}
    </>
  );
}

function DeletedAt({ row: { annotation } }: { row: AnnotationSummary }) {
  const { t, time } = useTranslation();
  if (annotation.deletedAt === undefined) return null;
  return <p class="table-sub">{t('deletedAt', time(annotation.deletedAt))}</p>;
}
