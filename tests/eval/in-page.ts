import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { articlePart, articlesIn } from '../../lib/article/article-part';
import { inOneGo } from '../../lib/article/in-one-go';
import { inside, skippedTags } from '../../lib/article/page/element-kinds';
import { pageLines } from '../../lib/article/page/page-lines';
import { nearestScope } from '../../lib/article/page/scope';
import { type ReadArticle, readArticle } from '../../lib/article/read-article';
import type { Article } from '../../lib/model/article';
import { collapse } from '../../lib/text/white-space';

/** What a reader says about a page, in the form in which all are scored. */
export interface Prediction {
  isArticle?: boolean;
  title?: string;
  authors: string[];
  published?: string;
  lead?: string;
  body: string;
  paragraphs: string[];
  subheads: string[];
  captions: { caption: string; credits: string[] }[];
  ms: number;
}

/** Our own reader's answer: the whole article, and how many blocks have a range that says otherwise. */
export interface OwnPrediction {
  article: Article;
  wrongRanges: number;
  ms: number;
}

function timed<Answer>(work: () => Answer): { answer: Answer; ms: number } {
  const start = performance.now();
  const answer = work();
  return { answer, ms: performance.now() - start };
}

/** What a range says, but for style sheets and titles of drawings within it, which no page shows. */
function shownTextOf(range: Range): string {
  const part = range.cloneContents();
  for (const unseen of part.querySelectorAll([...skippedTags].join())) unseen.remove();
  return collapse(part.textContent ?? '').text;
}

/** As the extension reads: of several articles below each other the first, which is shown first. */
function readAsShown(): ReadArticle {
  const part = articlePart(articlesIn(document), 0);
  return readArticle(document, part === undefined ? {} : { part });
}

function ours(): OwnPrediction {
  const { answer, ms } = timed(readAsShown);
  const { article, map } = answer;
  const wrong = article.blocks.filter(({ text }, index) => {
    const start = map.blockStart(index);
    const range = map.rangeOf(start, start + text.length);
    return range === null || shownTextOf(range) !== text;
  });
  return { article, wrongRanges: wrong.length, ms };
}

/** What a peer's HTML says, cut into lines as our own reader cuts the page. */
function textOfHtml(
  html: string,
): Pick<Prediction, 'body' | 'paragraphs' | 'subheads' | 'captions'> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = inOneGo(pageLines(body));
  const captioned = lines.filter(
    ({ scope }) => nearestScope(scope, ({ tag }) => tag === 'figcaption') !== null,
  );
  const rest = lines.filter((line) => !captioned.includes(line));
  const texts = (lines: typeof rest) => lines.map(({ text }) => text);
  return {
    body: texts(rest).join('\n\n'),
    paragraphs: texts(rest.filter(({ scope }) => (scope.inside & inside.heading) === 0)),
    subheads: texts(rest.filter(({ scope }) => (scope.inside & inside.heading) !== 0)),
    captions: texts(captioned).map((caption) => ({ caption, credits: [] })),
  };
}

/** Names as a peer gives them: one string for all authors. */
const names = (byline: string | null | undefined) =>
  (byline ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .filter((name) => name !== '');

function readability(): Prediction {
  const { answer, ms } = timed(() => new Readability(document.cloneNode(true) as Document).parse());
  return {
    ...(answer?.title != null && { title: answer.title }),
    authors: names(answer?.byline),
    ...(answer?.publishedTime != null && { published: answer.publishedTime }),
    ...(answer?.excerpt != null && { lead: answer.excerpt }),
    ...textOfHtml(answer?.content ?? ''),
    ms,
  };
}

function defuddle(): Prediction {
  const { answer, ms } = timed(() => new Defuddle(document, { url: document.URL }).parse());
  return {
    title: answer.title,
    authors: names(answer.author),
    published: answer.published,
    lead: answer.description,
    ...textOfHtml(answer.content),
    ms,
  };
}

/** An answer, or why there is none. */
export type Tried<Answer> = Answer | { error: string };

/** What the three readers say about this page; each reads it as the page came. */
export interface Answers {
  ours: Tried<OwnPrediction>;
  readability: Tried<Prediction>;
  defuddle: Tried<Prediction>;
}

function tried<Answer>(work: () => Answer): Tried<Answer> {
  try {
    return work();
  } catch (error) {
    return { error: String(error) };
  }
}

/** What our own reader says about this page. */
export function readOurs(): Answers['ours'] {
  return tried(ours);
}

/** Reads the page with each reader; one that throws spoils nothing for the others. */
export function readAll(): Answers {
  return { ours: tried(ours), readability: tried(readability), defuddle: tried(defuddle) };
}
