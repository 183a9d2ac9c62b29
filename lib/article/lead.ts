import { likeness } from '../text/same-text';
import type { ArticlePage, Found } from './article-page';
import { attributeOf } from './dom-access';
import { headingLevel } from './element-kinds';
import { textOf } from './json-ld';
import type { PageLine } from './page-line';
import { meaning } from './page-words';
import { nearestScope, type Scope } from './scope';

/** The lead with the line that it is. */
export interface FoundLead extends Found<string> {
  readonly line: PageLine;
}

/** Names that content systems give to the lead's element, in the languages of their makers. */
const leadWords =
  /(?:^|[\s_-])(?:lead|leadtext|lede|sapo|dek|deck|standfirst|stand-first|summary|sub-?title|sub-?head(?:line|ing)?|intro|introduction|excerpt|abstract|chapo|vorspann|ingress|bajada|entradilla|copete|strapline|tagline|teaser-?text|article-?(?:description|desc|lead|intro)|description|desc|kicker-?text|preamble|manchet)(?=$|[\s_-]|\d)/;

const unlikely =
  meaning.navigation |
  meaning.related |
  meaning.share |
  meaning.comments |
  meaning.advertisement |
  meaning.subscription |
  meaning.footer |
  meaning.tags |
  meaning.hidden |
  meaning.caption |
  meaning.credit;

/** A lead has at least so many code units: shorter lines there are kickers and dates. */
const shortest = 25;

function hasLeadWords({ element }: Scope): boolean {
  const words = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} ${
    attributeOf(element, 'itemprop') ?? ''
  } ${attributeOf(element, 'data-role') ?? ''} ${attributeOf(element, 'data-slot') ?? ''}`;
  return leadWords.test(words.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase());
}

/** What the page's head gives as a summary. */
function summaries({ meta, node }: ArticlePage): string[] {
  const given = [
    ...(meta.get('description') ?? []),
    ...(meta.get('og:description') ?? []),
    textOf(node?.['description']),
  ];
  return given.filter((text) => text !== undefined).filter((text) => text.length >= shortest);
}

/**
 * The lead (sapo, standfirst) under the headline, as a line of the page: named as one, set as a
 * heading of its own, or the same as the head's summary. `first` is the index of the first line
 * of the body's own text.
 */
export function readLead(
  page: ArticlePage,
  headline: readonly PageLine[],
  first: number,
): FoundLead | undefined {
  const after = headline.at(-1)?.index ?? -1;
  const from = after >= 0 ? after + 1 : Math.max(0, first - 20);
  const lines = page.lines.slice(from, Math.max(first + 2, from + 3));
  const given = summaries(page);
  let best: { line: PageLine; worth: number } | undefined;
  for (const line of lines) {
    const worth = worthOf(line, page, given, first);
    if (worth >= 0.5 && (best === undefined || worth > best.worth)) best = { line, worth };
  }
  if (best === undefined) return undefined;
  const { line, worth } = best;
  return { value: line.text, line, element: line.scope.element, confidence: Math.min(1, worth) };
}

function worthOf(
  line: PageLine,
  page: ArticlePage,
  given: readonly string[],
  first: number,
): number {
  if (line.text.length < shortest || line.text.length > 1_200) return 0;
  if ((page.weighing.meaningsOf(line) & unlikely) !== 0) return 0;
  if (line.linked > line.text.length / 2) return 0;
  const named = nearestScope(line.scope, hasLeadWords);
  const close = named !== null && line.scope.depth - named.depth <= 2;
  const like = Math.max(0, ...given.map((text) => likeness(text, line.text)));
  const heading = nearestScope(line.scope, ({ tag }) => headingLevel(tag) > 1);
  const before = line.index < first;
  return (
    (close ? 0.6 : 0) +
    (like > 0.8 ? 0.4 : 0) +
    (heading !== null && line.text.length > 50 && before ? 0.5 : 0) +
    (before ? 0.1 : -0.1) -
    ((page.weighing.meaningsOf(line) & meaning.byline) !== 0 && !close ? 0.4 : 0)
  );
}
