import { useId } from 'preact/hooks';
import { isNews } from '../../lib/model/page-state';
import { DriftList } from '../drift/DriftList';
import { newsText } from '../drift/drift-words';
import { Icon } from '../Icon';
import { formatRoute } from '../library/route';
import { useTranslation } from '../translation';
import type { KeptArticle, TabReading } from './popup-port';
import type { PopupView } from './use-popup';

interface NewsSectionProps {
  tab: TabReading;
  kept: KeptArticle;
  view: PopupView;
  /** Address of the library page. */
  library: string;
}

/** What the article says otherwise than what is kept of it, to decide about; nothing where nothing is. */
export function NewsSection({ tab, kept, view, library }: NewsSectionProps) {
  const translation = useTranslation();
  const { t, plural } = translation;
  const id = useId();
  const { settle } = view.keeping;
  const rows = kept.annotations.filter(isNews);
  const gone = kept.annotations.filter(({ drift }) => drift?.state === 'gone').length;
  const news = newsText(rows, translation);
  if (news === null && gone === 0 && kept.captures < 2) return null;
  const ids = rows.map((row) => row.id);
  return (
    <section class="popup-section" aria-labelledby={id}>
      <h2 class="news-head" id={id}>
        <Icon name="changed" />
        {news ?? plural('newsVersions', kept.captures)}
      </h2>
      {news !== null && (
        <DriftList
          label={news}
          rows={rows}
          onSettle={(settled, settlement) =>
            void settle(
              settled.map((row) => row.id),
              settlement,
            )
          }
          onJump={
            tab.kind === 'read' ? (annotation) => void view.jumpTo({ annotation }) : undefined
          }
        />
      )}
      {gone > 0 && <p class="soft">{plural('newsGone', gone)}</p>}
      <div class="news-foot">
        {rows.length > 1 && (
          <button type="button" class="button" onClick={() => void settle(ids, 'take')}>
            {t('driftTakeAll')}
          </button>
        )}
        {kept.captures > 1 && (
          <a
            href={`${library}${formatRoute({ page: 'compare', article: kept.article.id })}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('driftSeeChanges')}
          </a>
        )}
      </div>
    </section>
  );
}
