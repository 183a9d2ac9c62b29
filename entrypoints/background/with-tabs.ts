import type { BackgroundHandlers } from '../../lib/messaging/handlers';
import { tellPageRead } from '../../lib/messaging/page-read';
import { askReaderOfTab } from './ask-reader-of-tab';
import { showBadge } from './badge';

/** The library's handlers, with what they mean for the tab that asks. */
export function withTabs(handlers: BackgroundHandlers): BackgroundHandlers {
  return {
    ...handlers,
    async pageSeen(ask, asker) {
      const answer = await handlers.pageSeen(ask, asker);
      // The detector of a page that is being left needs no reader, and nobody waits for one.
      if (answer.inject && asker.from === 'page') void askReaderOfTab(asker.tabId, 'wake', {});
      return answer;
    },
    async openArticle(ask, asker) {
      const answer = await handlers.openArticle(ask, asker);
      if (asker.from === 'page') {
        await showBadge(asker.tabId, answer.annotations);
        // The panel beside the page shows what was read.
        void tellPageRead();
      }
      return answer;
    },
  };
}
