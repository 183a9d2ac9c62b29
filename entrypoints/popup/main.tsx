import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import { showView } from '../views/show-view';
import { popupPort } from './popup-port';

showView(<Popup port={popupPort()} library={browser.runtime.getURL('/library.html')} />);
