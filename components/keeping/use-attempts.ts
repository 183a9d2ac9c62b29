import { useCallback, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../lib/model/failure';
import type { ToastMessage } from '../toast/Toast';

/** Runs what may fail, and tells what came of it: a failure stays until the next attempt. */
export function useAttempts() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const told = useRef(0);

  const attempt = useCallback(async (act: () => Promise<void>) => {
    try {
      await act();
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, []);
  const tell = useCallback((text: string, undo?: () => void) => {
    told.current += 1;
    setToast({ id: String(told.current), text, ...(undo && { undo }) });
  }, []);
  const forget = useCallback(() => setToast(null), []);
  return { failure, toast, attempt, tell, forget };
}

export type Attempts = ReturnType<typeof useAttempts>;
