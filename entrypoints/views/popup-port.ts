import { browser, type PublicPath } from 'wxt/browser';
import type { KeptArticle, PopupPort, TabReading } from '../../components/popup/popup-port';
import { onNotice } from '../../lib/messaging/notify';
import { askBackground, askReader } from '../../lib/messaging/send';
import { exportFile } from './export-file';
import { type Ask, keepingPort } from './keeping-port';
import { readTab, sitePattern } from './read-tab';
import { restoringPort } from './restoring-port';
import { subjectTab } from './subject-tab';
import { suggestingPort } from './suggesting-port';

// Known to be a built file only once the reader's entrypoint stands beside this one.
const readerFile = '/content-scripts/reader.js' as Extract<PublicPath, `${string}.js`>;
const mostAtOnce = 500;

/** Does what popup and panel need by messages to the background and to the tab's reader. */
export function popupPort(): PopupPort & { windowId: () => number } {
  let tab: Awaited<ReturnType<typeof subjectTab>>;
  const tabId = () => tab?.id ?? browser.tabs.TAB_ID_NONE;
  return {
    windowId: () => tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT,
    ...keepingPort(askBackground),
    ...restoringPort(askBackground),
    ...suggestingPort(askBackground, tabId),
    readTab: async () => {
      tab = await subjectTab();
      return readTab(tab);
    },
    kept: (reading) => keptAbout(askBackground, addressOf(reading, tab?.url)),
    vocabulary: async () => (await askBackground('listTags', {})).tags.map((each) => each.tag),
    readNow: async () => {
      await browser.scripting.executeScript({ target: { tabId: tabId() }, files: [readerFile] });
    },
    // Nothing may be awaited before the request: browsers take it from a click only.
    allow: () => browser.permissions.request({ origins: [sitePattern(tab?.url ?? '')] }),
    mark: async (mark) => (await askReader(tabId(), 'markSelection', { mark })).marked,
    jumpTo: (place) => askReader(tabId(), 'jumpTo', place),
    export: (format, article) => exportFile(askBackground, format, article),
    follow: (onChange, signal) => onNotice(() => onChange(), signal),
  };
}

interface Address {
  url: string;
  canonicalUrl?: string;
}

function addressOf(reading: TabReading, url: string | undefined): Address | null {
  if (reading.kind === 'closed' || url === undefined) return null;
  if (reading.kind !== 'read') return { url };
  const { article } = reading.reading;
  const { canonicalUrl } = article.structure;
  return { url: article.url, ...(canonicalUrl !== undefined && { canonicalUrl }) };
}

async function keptAbout(ask: Ask, address: Address | null): Promise<KeptArticle | null> {
  if (address === null) return null;
  const { article, captures } = await ask('findArticle', address);
  if (article === null) return null;
  const query = { articleId: article.id };
  const annotations: KeptArticle['annotations'] = [];
  let cursor: string | undefined;
  do {
    const page = await ask('listAnnotations', {
      query,
      limit: mostAtOnce,
      ...(cursor !== undefined && { cursor }),
    });
    annotations.push(...page.rows.map((row) => row.annotation));
    cursor = page.next;
  } while (cursor !== undefined);
  return { article, annotations, captures };
}
