import type { PopupPort } from '../../components/popup/popup-port';
import { defaultSettings } from '../../lib/model/settings';
import { untaught } from './untaught';

/** A popup's port that does what it was taught and throws on everything else. */
export function fakePopupPort(taught: Partial<PopupPort>): PopupPort {
  return {
    readTab: untaught('readTab'),
    kept: untaught('kept'),
    vocabulary: untaught('vocabulary'),
    readNow: untaught('readNow'),
    allow: untaught('allow'),
    mark: untaught('mark'),
    jumpTo: untaught('jumpTo'),
    export: untaught('export'),
    edit: untaught('edit'),
    remove: untaught('remove'),
    undo: untaught('undo'),
    settle: untaught('settle'),
    restoration: async () => null,
    forgetRestoration: untaught('forgetRestoration'),
    history: async () => [],
    acceptSuggestions: untaught('acceptSuggestions'),
    dismissSuggestions: untaught('dismissSuggestions'),
    bringBack: untaught('bringBack'),
    settings: async () => defaultSettings,
    editSettings: untaught('editSettings'),
    follow: () => {},
    ...taught,
  };
}
