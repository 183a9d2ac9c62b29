import { render } from 'preact';
import { v7 as uuidv7 } from 'uuid';
import { browser } from 'wxt/browser';
import { PageOverlay } from '../../components/overlay/PageOverlay';
import { translationFrom } from '../../components/translation';
import { opaqueNames } from '../../lib/highlight/opaque-names';
import { createPainter } from '../../lib/highlight/painter';
import { type Notice, onNotice } from '../../lib/messaging/notify';
import { receiveInReader } from '../../lib/messaging/receive-in-reader';
import { askBackground } from '../../lib/messaging/send';
import type { TagRow } from '../../lib/model/tag';
import type { Writing } from '../../lib/reading/annotate';
import { followPage } from '../../lib/reading/follow-page';
import { headOfWorld } from '../../lib/reading/head-of-world';
import type { OverlayState } from '../../lib/reading/overlay-state';
import { placeCaret } from '../../lib/reading/place-caret';
import { createReader, type Reader } from '../../lib/reading/reader';
import { readerHandlers } from '../../lib/reading/reader-handlers';
import { refreshDismissed } from '../../lib/reading/refresh-dismissed';
import { createOverlayHost } from './overlay-host';
import { isAnythingShown, overlayProps } from './overlay-props';

/** Puts the reader together on a page; everything ends with the signal. */
export function startReader(window: Window, signal: AbortSignal): void {
  const translation = translationFrom(
    (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    browser.i18n.getUILanguage(),
  );
  const writing: Writing = { ask: askBackground, newId: uuidv7 };
  const host = createOverlayHost(window.document, signal);
  let vocabulary: readonly TagRow[] = [];
  let wantsToolbar = true;
  let passage: Range | undefined;

  const drawOverlay = (state: OverlayState, reader: Reader) => {
    const props = overlayProps({ translation, writing, vocabulary }, state, reader);
    const shown = isAnythingShown(props);
    const hadFocus = host.hasFocus();
    host.show(shown);
    render(shown && !signal.aborted ? <PageOverlay {...props} /> : null, host.root);
    // Who was in a card is back at its passage, not at the end of the page, where the host stood.
    if (hadFocus && !host.hasFocus() && passage !== undefined) placeCaret(passage, window);
    passage = props.card?.by ?? props.proposal?.by;
  };
  const painter = createPainter({
    document: window.document,
    registry: CSS.highlights,
    names: opaqueNames(crypto.getRandomValues(new Uint8Array(16))),
    signal,
  });
  const reader = createReader(
    { window, painter, head: headOfWorld(globalThis), ...writing, drawOverlay },
    signal,
  );
  const learnVocabulary = async () => {
    const { tags } = await askBackground('listTags', {});
    vocabulary = tags.map(({ tag }) => tag);
  };
  const obeySettings = async () => {
    const { settings } = await askBackground('readSettings', {});
    reader.page.show(settings.paintMarks);
    wantsToolbar = settings.selectionToolbar;
  };

  followPage(reader, { isOwn: host.isOwn, wantsToolbar: () => wantsToolbar }, signal);
  receiveInReader(readerHandlers(reader, writing), signal);
  const isAboutThis = (notice: Notice) =>
    notice.name === 'annotationsChanged' && reader.isAbout(notice.articleId);
  onNotice((notice) => {
    if (notice.name === 'tagsChanged') void reader.attempt(learnVocabulary);
    else if (notice.name === 'settingsChanged') {
      // What is proposed depends on them too.
      void reader.attempt(async () => {
        await Promise.all([obeySettings(), reader.page.refresh()]);
      });
    } else if (notice.name === 'dismissalsChanged') {
      void reader.attempt(() => refreshDismissed(reader.page, notice.keyMark));
    } else if (notice.name === 'libraryChanged' || isAboutThis(notice)) {
      void reader.attempt(reader.page.refresh);
    }
  }, signal);
  signal.addEventListener('abort', () => render(null, host.root), { once: true });
  void reader.attempt(async () => {
    await Promise.all([obeySettings(), learnVocabulary(), reader.page.refresh()]);
  });
}
