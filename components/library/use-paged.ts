import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Page } from '../../lib/model/summary';
import type { Attempts } from '../keeping/use-attempts';
import type { LibraryPort, Part } from './library-port';
import { firstRows, type Paged, withPart } from './paged';

const limits = { usual: 50, most: 500 };

interface Loading<Row> {
  load: (part: Part) => Promise<Page<Row>>;
  /** Another key is another list. */
  key: string;
}

/** A list that is loaded part by part and again when something changed. */
export function usePaged<Row>(
  { load, key }: Loading<Row>,
  port: Pick<LibraryPort, 'follow'>,
  { attempt, look }: Attempts,
) {
  const [paged, setPaged] = useState<Paged<Row> | null>(null);
  const current = useRef({ load, key, paged });
  current.current = { load, key, paged };

  const reload = useCallback(async () => {
    const asked = current.current;
    const unfolded = asked.paged?.rows.length ?? 0;
    const rows = await firstRows(asked.load, unfolded, limits);
    // An answer to a question that is not asked any more.
    if (current.current.key === asked.key) setPaged(rows);
  }, []);
  const more = () =>
    attempt(async () => {
      const cursor = paged?.next;
      if (typeof cursor !== 'string') return;
      const page = await load({ cursor, limit: limits.usual });
      // Cursors of two lists can be the same.
      if (current.current.key !== key) return;
      setPaged((was) => (was?.next === cursor ? withPart(was, page) : was));
    });

  useEffect(() => {
    const lifetime = new AbortController();
    void look(reload);
    port.follow(() => void look(reload), lifetime.signal);
    return () => lifetime.abort();
  }, [key, port, reload, look]);
  return { paged, reload, more };
}
