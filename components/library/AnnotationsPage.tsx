import { useEffect, useState } from 'preact/hooks';
import type { AnnotationKind } from '../../lib/model/annotation-kind';
import type { PageFilter } from '../../lib/model/page-state';
import type { AnnotationSummary, TagSummary } from '../../lib/model/summary';
import { ChoiceField } from '../field/ChoiceField';
import { useKeeping } from '../keeping/use-keeping';
import { type MessageKey, useTranslation } from '../translation';
import { AnnotationTable } from './AnnotationTable';
import { ArticleChanges } from './ArticleChanges';
import { ArticleFilter } from './ArticleFilter';
import { searched } from './ArticlesPage';
import { filterOf } from './filter';
import { ListFoot } from './ListFoot';
import type { LibraryPageProps } from './page-props';
import { formatRoute, type Route } from './route';
import { SearchField } from './SearchField';
import { TagFilter } from './TagFilter';
import { usePaged } from './use-paged';

const kindWords: Record<AnnotationKind, MessageKey> = {
  statistic: 'kindStatistics',
  entity: 'kindNames',
  note: 'kindNotes',
};

const stateWords: Record<PageFilter, MessageKey> = {
  news: 'pageNews',
  changed: 'pageChanged',
  gone: 'pageGone',
  there: 'pageThere',
};

/** Annotations, searched and filtered, each with its card to edit. */
export function AnnotationsPage({ port, attempts, route, onRoute }: LibraryPageProps) {
  const { t } = useTranslation();
  const key = formatRoute(route);
  const { paged, reload, more } = usePaged(
    { load: (part) => port.annotations(filterOf(route), part), key },
    port,
    attempts,
  );
  const tags = useTags({ port, attempts });
  const keeping = useKeeping(port, attempts, reload);
  const show = (row: AnnotationSummary) =>
    void attempts.attempt(async () => {
      const { found } = await port.show(row);
      if (!found) attempts.tell(t('toastNotFound'));
    });
  const isFiltered = key !== formatRoute({ page: 'annotations' });
  return (
    <>
      <Filters route={route} onRoute={onRoute} tags={tags} />
      {route.article !== undefined && (
        <ArticleFilter
          row={paged?.rows[0] ?? null}
          onAll={() => onRoute({ page: 'annotations' })}
        />
      )}
      {listsNewsOfArticle(route) && (
        <ArticleChanges
          port={port}
          attempts={attempts}
          keeping={keeping}
          filter={filterOf(route)}
        />
      )}
      {paged?.total === 0 && (
        <p class="soft">{t(isFiltered ? 'filterNone' : 'libraryAnnotationsNone')}</p>
      )}
      {paged !== null && paged.total > 0 && (
        <>
          <AnnotationTable
            rows={paged.rows}
            vocabulary={tags.map(({ tag }) => tag)}
            keeping={keeping}
            onShow={show}
          />
          <ListFoot paged={paged} onMore={() => void more()} />
        </>
      )}
    </>
  );
}

/** Whether a list is of one article, and changes without a decision can be among its rows. */
function listsNewsOfArticle({ article, state }: Route): boolean {
  return article !== undefined && state !== 'gone' && state !== 'there';
}

interface FiltersProps extends Pick<LibraryPageProps, 'route' | 'onRoute'> {
  tags: readonly TagSummary[];
}

function Filters({ route, onRoute, tags }: FiltersProps) {
  const { t } = useTranslation();
  const { kind: _, ...withoutKind } = route;
  const { state: __, ...withoutState } = route;
  return (
    <div class="filters">
      <SearchField value={route.search ?? ''} onSearch={(text) => onRoute(searched(route, text))} />
      <ChoiceField
        label={t('fieldKind')}
        words={kindWords}
        noneWord="filterAll"
        value={route.kind}
        onEdit={(kind) => onRoute(kind === undefined ? withoutKind : { ...route, kind })}
      />
      <ChoiceField
        label={t('filterState')}
        words={stateWords}
        noneWord="filterAll"
        value={route.state}
        onEdit={(state) => onRoute(state === undefined ? withoutState : { ...route, state })}
      />
      <TagFilter tags={tags} route={route} onRoute={onRoute} />
    </div>
  );
}

/** The vocabulary, kept up to date. */
export function useTags({ port, attempts }: Pick<LibraryPageProps, 'port' | 'attempts'>) {
  const [tags, setTags] = useState<readonly TagSummary[]>([]);
  const { look } = attempts;
  useEffect(() => {
    const lifetime = new AbortController();
    const load = () => void look(async () => setTags(await port.tags()));
    load();
    port.follow(load, lifetime.signal);
    return () => lifetime.abort();
  }, [port, look]);
  return tags;
}
