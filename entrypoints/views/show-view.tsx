import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { Surface } from '../../components/Surface';
import { translationFrom } from '../../components/translation';
import '../../components/pages.css';

/** Draws a view in an extension page, in the language of the browser. */
export function showView(view: ComponentChild): void {
  const translation = translationFrom(browser.i18n.getMessage, browser.i18n.getUILanguage());
  document.documentElement.lang = translation.language;
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no #root');
  render(<Surface translation={translation}>{view}</Surface>, root);
}
