import { expect, test } from 'vitest';
import { closedReason } from '../../../../components/popup/closed-address';

test.each([
  ['https://tinvung.example/a.html', null],
  ['http://tinvung.example/a.pdf.html', null],
  ['https://chrome.google.com/intl', null],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chromewebstore.google.com/', 'store'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://tinvung.example/bao-cao.PDF?x=1', 'pdf'],
  ['file:///home/a.html', 'file'],
  ['about:addons', 'browserPage'],
  ['chrome://newtab/', 'browserPage'],
  ['view-source:https://a.example/', 'browserPage'],
  [undefined, 'unknown'],
])('%s is closed because: %s', (address, why) => {
  expect(closedReason(address)).toBe(why);
});
