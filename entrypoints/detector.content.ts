import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '../lib/messaging/send';
import { detect } from '../lib/reading/detect';
import { headOfWorld } from '../lib/reading/head-of-world';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // A page's own listeners need not hear who reads it.
  noScriptStartedPostMessage: true,
  main: (ctx) => detect(window, askBackground, ctx.signal, headOfWorld(globalThis)),
});
