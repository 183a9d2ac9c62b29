import { browser } from 'wxt/browser';
import { newsText } from '../../components/drift/drift-words';
import { translationFrom } from '../../components/translation';
import type { AnnotationRow } from '../../lib/model/annotation';
import { isNews } from '../../lib/model/page-state';

/**
 * Shows on the toolbar button of a tab how many annotations its article has, or else how many of
 * them its page has changed: with a sign of its own, since a colour alone tells nobody enough.
 */
export async function showBadge(
  tabId: number,
  annotations: readonly AnnotationRow[],
): Promise<void> {
  const news = annotations.filter(isNews).length;
  const count = annotations.length === 0 ? '' : String(annotations.length);
  const translation = translationFrom(
    (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    browser.i18n.getUILanguage(),
  );
  const title = newsText(annotations, translation) ?? translation.t('extensionName');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: news > 0 ? `Δ${news}` : count }),
    browser.action.setBadgeBackgroundColor({ tabId, color: news > 0 ? '#b3261e' : '#0b57a4' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
