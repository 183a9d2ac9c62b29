import { v7 as uuidv7 } from 'uuid';
import type { KeepingPort } from '../../components/keeping/keeping-port';
import type { askBackground } from '../../lib/messaging/send';

export type Ask = typeof askBackground;

/** Runs a write under a new action, and answers with the action. */
export async function underAction(write: (action: string) => Promise<unknown>): Promise<string> {
  const action = uuidv7();
  await write(action);
  return action;
}

/** Edits, deletes and undoes by messages. */
export function keepingPort(ask: Ask): KeepingPort {
  return {
    edit: async (id, patch) => {
      const { annotation } = await ask('editAnnotation', { id, patch, action: uuidv7() });
      return annotation;
    },
    remove: (ids) => underAction((action) => ask('deleteAnnotations', { ids, action })),
    settle: (ids, settlement) =>
      underAction((action) => ask('settleDrifts', { ids, settlement, action })),
    history: async (id) => (await ask('readHistory', { id })).earlier,
    undo: (undone) => ask('undo', { undone, action: uuidv7() }),
  };
}
