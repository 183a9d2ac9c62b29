import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import type { TagRow } from '../../lib/model/tag';
import type { Attempts } from '../keeping/use-attempts';
import type { KeptArticle, PopupPort, TabReading } from './popup-port';

/** What the popup shows; `null` until it is known. */
interface PopupData {
  tab: TabReading;
  kept: KeptArticle | null;
  vocabulary: readonly TagRow[];
  settings: Settings;
}

/** How often an unread page is looked at again. */
const lookAgainMs = 1_000;

/** What is known of the tab, and how to ask for it again; it is asked for by itself when it changes. */
export function useTabData(port: PopupPort, look: Attempts['look']) {
  const [data, setData] = useState<PopupData | null>(null);
  const latest = useRef(0);
  const reload = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const [tab, vocabulary, settings] = await Promise.all([
      port.readTab(),
      port.vocabulary(),
      port.settings(),
    ]);
    const kept = await port.kept(tab);
    // Who follows tabs may have been asked for another meanwhile.
    if (mine === latest.current) setData({ tab, vocabulary, settings, kept });
  }, [port]);
  useEffect(() => {
    const lifetime = new AbortController();
    void look(reload);
    port.follow(() => void look(reload), lifetime.signal);
    return () => lifetime.abort();
  }, [port, reload, look]);

  // A page that was opened a moment ago gets its reader while the popup stands open.
  const isUnread = data?.tab.kind === 'unread';
  useEffect(() => {
    if (!isUnread) return;
    const timer = setInterval(() => void look(reload), lookAgainMs);
    return () => clearInterval(timer);
  }, [isUnread, look, reload]);
  return { data, reload };
}
