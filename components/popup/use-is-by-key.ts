import { useCallback, useEffect, useRef } from 'preact/hooks';

/** Whether what is happening was begun with a key, and not with mouse, pen or finger. */
export function useIsByKey(): () => boolean {
  const isByKey = useRef(false);
  useEffect(() => {
    const lifetime = new AbortController();
    const options = { capture: true, signal: lifetime.signal };
    const note = (byKey: boolean) => () => {
      isByKey.current = byKey;
    };
    document.addEventListener('keydown', note(true), options);
    document.addEventListener('pointerdown', note(false), options);
    return () => lifetime.abort();
  }, []);
  return useCallback(() => isByKey.current, []);
}
