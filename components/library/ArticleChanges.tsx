import { newsText } from '../drift/drift-words';
import { Icon } from '../Icon';
import type { Attempts } from '../keeping/use-attempts';
import type { Keeping } from '../keeping/use-keeping';
import { useTranslation } from '../translation';
import type { AnnotationFilter, LibraryPort } from './library-port';
import { usePaged } from './use-paged';

interface ArticleChangesProps {
  port: LibraryPort;
  attempts: Attempts;
  keeping: Keeping;
  /** What the list beside it shows of an article. */
  filter: AnnotationFilter;
}

/** As many as one list is asked for. */
const most = 500;

/** How many of a list's changes wait for a decision, to take the new text of all in one action. */
export function ArticleChanges({ port, attempts, keeping, filter }: ArticleChangesProps) {
  const translation = useTranslation();
  const { paged } = usePaged(
    {
      load: (part) => port.annotations({ ...filter, state: 'news' }, { ...part, limit: most }),
      key: JSON.stringify(filter),
    },
    port,
    attempts,
  );
  const rows = (paged?.rows ?? []).map(({ annotation }) => annotation);
  const news = newsText(rows, translation);
  if (news === null || rows.length < 2) return null;
  const ids = rows.map(({ id }) => id);
  return (
    <p class="article-filter">
      <span class="news-head">
        <Icon name="changed" />
        {news}
      </span>
      <button type="button" class="button" onClick={() => void keeping.settle(ids, 'take')}>
        {translation.t('driftTakeAll')}
      </button>
    </p>
  );
}
