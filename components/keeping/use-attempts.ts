import { useCallback, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../lib/model/failure';
import type { ToastMessage } from '../toast/Toast';

/**
 * Runs what may fail, and tells what came of it. The failure of what the reader did stays until they
 * do something else: a view also looks for itself again and again, and must not take away the words
 * that nobody has read yet.
 */
export function useAttempts() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [blindness, setBlindness] = useState<Failure | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const told = useRef(0);
  const running = useRef(new Set<string>());

  /**
   * Does what the reader asked for. Under a name it is not done again while it is under way: an
   * impatient second click would be an action of its own, and its undo would take nothing back.
   */
  const attempt = useCallback(async (act: () => Promise<void>, name?: string) => {
    if (name !== undefined && running.current.has(name)) return;
    if (name !== undefined) running.current.add(name);
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(failureOf(error));
    }
    if (name !== undefined) running.current.delete(name);
  }, []);
  /** Loads what the view shows: its failure stays until it can be loaded. */
  const look = useCallback(async (load: () => Promise<void>) => {
    try {
      await load();
      setBlindness(null);
    } catch (error) {
      setBlindness(failureOf(error));
    }
  }, []);
  const tell = useCallback((text: string, undo?: () => void) => {
    told.current += 1;
    setToast({ id: String(told.current), text, ...(undo && { undo }) });
  }, []);
  const forget = useCallback(() => setToast(null), []);
  /** What failed was of another page. */
  const forgive = useCallback(() => setFailure(null), []);
  return { failure: failure ?? blindness, toast, attempt, look, tell, forget, forgive };
}

export type Attempts = ReturnType<typeof useAttempts>;
