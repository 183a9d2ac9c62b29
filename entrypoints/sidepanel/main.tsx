import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import { popupPort } from '../views/popup-port';
import { showView } from '../views/show-view';
import { followTab } from './follow-tab';

const port = { ...popupPort(), follow: followTab };
showView(<Popup port={port} library={browser.runtime.getURL('/library.html')} isBeside />);
