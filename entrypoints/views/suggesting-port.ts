import type { SuggestingPort } from '../../components/suggestions/suggesting-port';
import { askReader } from '../../lib/messaging/send';
import { type Ask, keepingPort } from './keeping-port';

/** Accepts and dismisses what a tab's reader proposes, and settles where anything is proposed. */
export function suggestingPort(ask: Ask, tabId: () => number): SuggestingPort {
  const wake = () => askReader(tabId(), 'wake', {});
  return {
    acceptSuggestions: (keys) => askReader(tabId(), 'acceptSuggestions', { keys }),
    dismissSuggestions: (keys) => askReader(tabId(), 'dismissSuggestions', { keys }),
    bringBack: async (action) => {
      const undone = await keepingPort(ask).undo(action);
      await wake();
      return undone;
    },
    settings: async () => (await ask('readSettings', {})).settings,
    editSettings: async (patch) => {
      const { settings } = await ask('editSettings', { patch });
      await wake();
      return settings;
    },
  };
}
