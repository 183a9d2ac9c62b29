import { countTokens, isSameText } from '../../text/same-text';
import { oneLine } from '../../text/white-space';
import type { ArticlePage } from '../page/article-page';
import { textContentOf } from '../page/dom-access';
import type { PageLine } from '../page/page-line';
import { siteNameTest, withoutSiteName } from './site-in-title';

/** A heading may hold a kicker before the headline, or a summary or the site's name behind it, that the head leaves out. */
export function withoutKicker(
  page: ArticlePage,
  lines: readonly PageLine[],
  titles: readonly string[],
): readonly PageLine[] {
  const bareTitles = [...titles, ...titles.map(withoutSiteName)];
  const isTitle = (part: readonly PageLine[]) =>
    bareTitles.some((title) => isSameText(title, part.map(({ text }) => text).join(' ')));
  for (let at = 1; at < lines.length; at++) {
    if (isTitle(lines.slice(at))) return lines.slice(at);
    if (isTitle(lines.slice(0, at))) return lines.slice(0, at);
  }
  const [line] = lines;
  if (line === undefined || lines.length > 1) return lines;
  const { text } = line;
  const inner = bareTitles.filter((one) => one.length > 15 && one.length < text.length);
  const last = inner.find(
    (one) => text.endsWith(one) && (titles.includes(one) || beginsElement(line, one)),
  );
  if (last !== undefined) return [line.part(text.length - last.length, text.length)];
  const first = inner.find((one) => text.startsWith(one) && endsElement(line, one));
  if (first !== undefined) return [line.part(0, first.length)];
  const bare = withoutSiteName(text);
  const suffix = text.slice(bare.length).replace(/^[\s|»·•–—-]+/, '');
  const isSite = suffix !== '' && siteNameTest(page)(countTokens(suffix));
  return isSite ? [line.part(0, bare.length)] : lines;
}

/** Whether the beginning of a line, or what stands behind it, is an element of its own. */
function endsElement(line: PageLine, beginning: string): boolean {
  return holdsElement(line, [beginning, line.text.slice(beginning.length).trim()]);
}

function beginsElement(line: PageLine, ending: string): boolean {
  return holdsElement(line, [line.text.slice(0, -ending.length).trim(), ending]);
}

function holdsElement({ inlines }: PageLine, texts: readonly string[]): boolean {
  return inlines.some((element) => texts.includes(oneLine(textContentOf(element) ?? '')));
}
