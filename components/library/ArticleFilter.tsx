import type { AnnotationSummary } from '../../lib/model/summary';
import { useTranslation } from '../translation';
import { formatRoute } from './route';

interface ArticleFilterProps {
  /** Any annotation of the article, which knows its headline. */
  row: AnnotationSummary | null;
  onAll: () => void;
}

/** Says that the list is of one article, and leads to it and back to all. */
export function ArticleFilter({ row, onAll }: ArticleFilterProps) {
  const { t } = useTranslation();
  return (
    <p class="article-filter">
      {row !== null && (
        <a href={row.articleUrl} target="_blank" rel="noreferrer" dir="auto">
          {row.headline === '' ? row.articleUrl : row.headline}
        </a>
      )}
      {row !== null && (
        <a href={formatRoute({ page: 'compare', article: row.annotation.articleId })}>
          {t('driftSeeChanges')}
        </a>
      )}
      <button type="button" class="button" onClick={onAll}>
        {t('filterAllArticles')}
      </button>
    </p>
  );
}
