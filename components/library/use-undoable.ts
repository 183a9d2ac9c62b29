import type { KeepingPort } from '../keeping/keeping-port';
import { undoneText } from '../keeping/undone-text';
import type { Attempts } from '../keeping/use-attempts';
import { useTranslation } from '../translation';

/** Runs a write that answers with its action, tells that it is done, and offers to take it back. */
export function useUndoable(port: Pick<KeepingPort, 'undo'>, { attempt, tell }: Attempts) {
  const translation = useTranslation();
  const takeBack = (action: string) =>
    attempt(async () => {
      tell(undoneText(await port.undo(action), translation));
    });
  return (act: () => Promise<string>, done: string) =>
    attempt(async () => {
      const action = await act();
      tell(done, () => void takeBack(action));
    });
}
