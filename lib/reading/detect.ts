import { canonicalUrl } from '../article/fields/canonical-url';
import { isArticle } from '../article/is-article';
import { PageHead } from '../article/page/page-head';
import type { AskBackground } from '../messaging/protocol';

/** Milliseconds after which a page that was no article is looked at again, for late-loaded bodies. */
const secondLook = 2_500;

/** What the DOM types do not have yet: Chrome 108. */
interface PrerenderedDocument extends Document {
  readonly prerendering?: boolean;
}

/**
 * Tells the background what the page is: now, once more when its body may have come late, and
 * after each navigation within the document. A page that the browser makes ready in advance is told
 * of when somebody comes to see it: until then its tab is another page's. Reads only.
 */
export function detect(
  window: Window,
  ask: AskBackground,
  signal: AbortSignal,
  head = new PageHead(),
): void {
  const { document }: { document: PrerenderedDocument } = window;
  let told = '';
  const look = () => {
    if (signal.aborted || document.prerendering === true) return;
    const seen = see(window, head);
    const news = JSON.stringify(seen);
    if (news === told) return;
    told = news;
    void ask('pageSeen', seen).catch((error: unknown) => {
      // Nobody looks at a detector; the popup finds out the same failure and says it.
      console.debug('Presslight could not report this page', error);
    });
  };
  const lookTwice = () => {
    look();
    const timer = window.setTimeout(look, secondLook);
    signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
  };
  lookTwice();
  document.addEventListener('prerenderingchange', lookTwice, { once: true, signal });
  // Absent before Firefox 147; there the second look and the popup remain.
  window.navigation?.addEventListener('navigatesuccess', lookTwice, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      // Its reader slept meanwhile and heard of nothing, and the tab has lost its badge.
      told = '';
      lookTwice();
    },
    { signal },
  );
}

function see({ document, location }: Window, head: PageHead) {
  const isOutdated = head.look(document);
  const canonical = canonicalUrl(document, isOutdated);
  return {
    url: location.href,
    isArticle: isArticle(document, location.href, isOutdated),
    ...(canonical !== undefined && { canonicalUrl: canonical }),
  };
}
