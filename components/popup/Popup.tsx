import { ExportButtons } from '../export/ExportButtons';
import { Icon } from '../Icon';
import { FailureLine } from '../keeping/FailureLine';
import { RestoredNotice } from '../keeping/RestoredNotice';
import { StructureView } from '../structure/StructureView';
import { SuggestionsSection } from '../suggestions/SuggestionsSection';
import { Toast } from '../toast/Toast';
import { useTranslation } from '../translation';
import { viewIcons } from '../view-icons';
import { KeptAnnotations } from './KeptAnnotations';
import { MarkSelection } from './MarkSelection';
import { NewsSection } from './NewsSection';
import type { PopupPort } from './popup-port';
import { TabNotice } from './TabNotice';
import { type PopupView, usePopup } from './use-popup';

interface PopupProps {
  port: PopupPort;
  /** Address of the library page. */
  library: string;
  /** Whether it stands beside the page, as a panel does, and not over it. */
  isBeside?: boolean;
}

/** Popup and panel: what the page is, what is marked on it, and what can be done. */
export function Popup({ port, library, isBeside = false }: PopupProps) {
  const { t } = useTranslation();
  const view = usePopup(port);
  return (
    <div class={isBeside ? 'popup popup-beside' : 'popup'}>
      <header class="popup-head">
        <h1 class="popup-title">{t('extensionName')}</h1>
        {view.openBeside !== undefined && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => void view.openBeside?.()}
          >
            <Icon name={viewIcons.panel} />
            {t('panelOpen')}
          </button>
        )}
        <a class="button button-quiet" href={library} target="_blank" rel="noreferrer">
          {t('libraryOpen')}
        </a>
      </header>
      <main class="popup-main">
        <FailureLine failure={view.failure} onRetry={() => void view.retry()} />
        <RestoredNotice port={port} attempts={view} />
        {view.data === null ? (
          view.failure === null && <p class="popup-section soft">{t('loading')}</p>
        ) : (
          <PopupBody view={view} data={view.data} library={library} />
        )}
      </main>
      <Toast toast={view.toast} onGone={view.forget} />
    </div>
  );
}

interface PopupBodyProps {
  view: PopupView;
  data: NonNullable<PopupView['data']>;
  library: string;
}

function PopupBody({ view, data, library }: PopupBodyProps) {
  const { t } = useTranslation();
  const { tab, kept, vocabulary, settings } = data;
  return (
    <>
      {kept !== null && <NewsSection tab={tab} kept={kept} view={view} library={library} />}
      {tab.kind === 'read' ? (
        <>
          <section class="popup-section">
            <h2 class="visually-hidden">{t('structureTitle')}</h2>
            {!tab.reading.article.isArticle && (
              <p class="popup-hint">
                <Icon name="warning" />
                {t('tabNoArticle')}
              </p>
            )}
            <StructureView reading={tab.reading} onJump={(passage) => void view.jumpTo(passage)} />
          </section>
          <MarkSelection
            selection={tab.reading.selection}
            onMark={(mark) => void view.mark(mark)}
          />
        </>
      ) : (
        <TabNotice tab={tab} onRead={() => void view.readNow()} onAllow={() => void view.allow()} />
      )}
      {(tab.kind === 'read' || kept !== null) && (
        <KeptAnnotations tab={tab} kept={kept} vocabulary={vocabulary} view={view} />
      )}
      {tab.kind === 'read' && (
        <SuggestionsSection
          reading={tab.reading}
          settings={settings}
          suggesting={view.suggesting}
          onJump={(suggestion) => void view.jumpTo({ suggestion })}
        />
      )}
      <section class="popup-section popup-export" aria-label={t('exportTitle')}>
        {kept !== null && (
          <ExportButtons
            label={t('exportArticle')}
            disabled={kept.annotations.length === 0}
            onExport={(format) => void view.exportArticle(format, kept.article)}
          />
        )}
        <ExportButtons
          label={t('exportEverything')}
          onExport={(format) => void view.exportArticle(format, null)}
        />
      </section>
    </>
  );
}
