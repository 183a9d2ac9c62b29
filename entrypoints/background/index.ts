import { defineBackground } from 'wxt/utils/define-background';
import { createLibrary } from '../../lib/library/create-library';
import { receiveInBackground } from '../../lib/messaging/receive-in-background';
import { offerCommands } from './commands';
import { libraryWorld } from './library-world';
import { offerMenus } from './menus';
import { withTabs } from './with-tabs';

export default defineBackground({
  type: 'module',
  main() {
    receiveInBackground(withTabs(createLibrary(libraryWorld())));
    offerMenus();
    offerCommands();
  },
});
