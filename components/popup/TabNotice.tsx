import { type MessageKey, useTranslation } from '../translation';
import type { ClosedReason } from './closed-address';
import type { TabReading } from './popup-port';

const closedWords: Record<ClosedReason, MessageKey> = {
  browserPage: 'tabBrowserPage',
  store: 'tabStore',
  pdf: 'tabPdf',
  file: 'tabFile',
  unknown: 'tabUnknown',
};

interface TabNoticeProps {
  tab: Exclude<TabReading, { kind: 'read' }>;
  onRead: () => void;
  onAllow: () => void;
}

/** What is the matter with a page that is not read, and what to do about it. */
export function TabNotice({ tab, onRead, onAllow }: TabNoticeProps) {
  const { t } = useTranslation();
  if (tab.kind === 'closed') {
    return (
      <section class="popup-section">
        <h2>{t('tabClosedTitle')}</h2>
        <p>{t(closedWords[tab.why])}</p>
        <p class="soft">{t('tabClosedNext')}</p>
      </section>
    );
  }
  if (tab.kind === 'noAccess') {
    return (
      <section class="popup-section">
        <h2>{t('tabNoAccessTitle')}</h2>
        <p>{t('tabNoAccess', tab.host)}</p>
        <button type="button" class="button button-main" onClick={onAllow}>
          {t('tabAllow', tab.host)}
        </button>
      </section>
    );
  }
  return (
    <section class="popup-section">
      <h2>{t('tabUnreadTitle')}</h2>
      <p>{t('tabUnread')}</p>
      <button type="button" class="button button-main" onClick={onRead}>
        {t('tabRead')}
      </button>
    </section>
  );
}
