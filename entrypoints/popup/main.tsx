import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import { openPanel } from '../views/open-panel';
import { popupPort } from '../views/popup-port';
import { showView } from '../views/show-view';

const port = popupPort();
const openBeside = async () => {
  await openPanel(port.windowId());
  window.close();
};
showView(
  <Popup
    port={{ ...port, openBeside, leave: () => window.close() }}
    library={browser.runtime.getURL('/library.html')}
  />,
);
