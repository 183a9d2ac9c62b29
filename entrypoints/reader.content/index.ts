import { defineContentScript } from 'wxt/utils/define-content-script';
import { soleReader } from '../../lib/reading/sole-reader';
import { startReader } from './start-reader';

export default defineContentScript({
  registration: 'runtime',
  // A page's own listeners need not hear who reads it.
  noScriptStartedPostMessage: true,
  matches: ['http://*/*', 'https://*/*'],
  main: (ctx) => startReader(window, soleReader(globalThis, ctx.signal)),
});
