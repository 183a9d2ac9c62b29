import type { ArticleSummary } from '../../lib/model/summary';
import { useTranslation } from '../translation';
import { ListFoot } from './ListFoot';
import type { LibraryPageProps } from './page-props';
import { formatRoute, type Route } from './route';
import { SearchField } from './SearchField';
import { usePaged } from './use-paged';

/** The articles that something is kept of, the last annotated first. */
export function ArticlesPage({ port, attempts, route, onRoute }: LibraryPageProps) {
  const { t } = useTranslation();
  const search = route.search ?? '';
  const { paged, more } = usePaged(
    { load: (part) => port.articles(search, part), key: search },
    port,
    attempts,
  );
  return (
    <>
      <SearchField value={search} onSearch={(text) => onRoute(searched(route, text))} />
      {paged?.total === 0 && (
        <p class="soft">{search === '' ? t('articlesNone') : t('searchNone', search)}</p>
      )}
      {paged !== null && paged.total > 0 && (
        <>
          <ArticleTable rows={paged.rows} />
          <ListFoot paged={paged} onMore={() => void more()} />
        </>
      )}
    </>
  );
}

/** A route with another search. */
export function searched({ search: _, ...route }: Route, text: string): Route {
  return text === '' ? route : { ...route, search: text };
}

function ArticleTable({ rows }: { rows: ArticleSummary[] }) {
  const { t, number, time } = useTranslation();
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{t('structureHeadline')}</th>
          <th scope="col" class="wide-only">
            {t('structurePublished')}
          </th>
          <th scope="col" class="table-number">
            {t('libraryAnnotations')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ article, annotations }) => (
          <tr key={article.id}>
            <th scope="row" class="table-main">
              <a href={formatRoute({ page: 'annotations', article: article.id })} dir="auto">
                {article.headline ?? article.url}
              </a>
              <p class="table-sub">
                <bdi>{article.siteName ?? new URL(article.url).hostname}</bdi>
                {' · '}
                <a href={article.url} target="_blank" rel="noreferrer">
                  {t('openPage')}
                </a>
              </p>
            </th>
            <td class="wide-only">
              {article.published === undefined ? '' : time(article.published)}
            </td>
            <td class="table-number">{number(annotations)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
