import { useEffect } from 'preact/hooks';
import { FailureLine } from '../keeping/FailureLine';
import { RestoredNotice } from '../keeping/RestoredNotice';
import { useAttempts } from '../keeping/use-attempts';
import { Toast } from '../toast/Toast';
import { type MessageKey, useTranslation } from '../translation';
import { AnnotationsPage } from './AnnotationsPage';
import { ArticlesPage } from './ArticlesPage';
import { BinPage } from './BinPage';
import { ComparePage } from './ComparePage';
import { FilesPage } from './FilesPage';
import { HelpPage } from './HelpPage';
import type { LibraryPort } from './library-port';
import { NamesPage } from './NamesPage';
import type { LibraryPageProps } from './page-props';
import { formatRoute, type LibraryPage, libraryPages } from './route';
import { SettingsPage } from './SettingsPage';
import { TagsPage } from './TagsPage';
import { useRoute } from './use-route';

const pageWords: Record<LibraryPage, MessageKey> = {
  articles: 'libraryArticles',
  annotations: 'libraryAnnotations',
  names: 'libraryNames',
  tags: 'libraryTags',
  bin: 'libraryBin',
  files: 'libraryFiles',
  settings: 'librarySettings',
  help: 'libraryHelp',
  compare: 'libraryCompare',
};

/** The full page: everything kept, and what can be set. */
export function Library({ port, window }: { port: LibraryPort; window: Window }) {
  const { t } = useTranslation();
  const { route, replace } = useRoute(window);
  const attempts = useAttempts();
  const { forgive } = attempts;
  useEffect(forgive, [route.page, forgive]);
  return (
    <div class="library">
      <header class="library-head">
        <h1 class="library-title">{t('extensionName')}</h1>
        <nav class="library-nav" aria-label={t('libraryNav')}>
          {libraryPages.map((page) => (
            <a
              key={page}
              href={formatRoute({ page })}
              aria-current={page === route.page ? 'page' : undefined}
            >
              {t(pageWords[page])}
            </a>
          ))}
        </nav>
      </header>
      <main class="library-main">
        <h2 class="library-page-title">{t(pageWords[route.page])}</h2>
        <FailureLine failure={attempts.failure} />
        <RestoredNotice port={port} attempts={attempts} />
        <PageOf port={port} attempts={attempts} route={route} onRoute={replace} />
      </main>
      <Toast toast={attempts.toast} onGone={attempts.forget} />
    </div>
  );
}

function PageOf(props: LibraryPageProps) {
  switch (props.route.page) {
    case 'articles':
      return <ArticlesPage {...props} />;
    case 'annotations':
      return <AnnotationsPage {...props} />;
    case 'names':
      return <NamesPage {...props} />;
    case 'tags':
      return <TagsPage {...props} />;
    case 'bin':
      return <BinPage {...props} />;
    case 'files':
      return <FilesPage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
    case 'compare':
      return <ComparePage {...props} />;
    case 'help':
      return <HelpPage />;
  }
}
