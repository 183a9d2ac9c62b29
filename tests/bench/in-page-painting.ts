import type { Mark } from '../../lib/highlight/mark';
import { type MarkStyle, markStyles } from '../../lib/highlight/mark-style';
import { createPainter } from '../../lib/highlight/painter';
import { rangeOf } from '../eval/anchoring-in-page';

interface Span {
  start: number;
  end: number;
}

export type PaintingWay = 'nothing' | 'highlights' | 'elements';

/** What painting did to the page's tree. */
export interface Trace {
  elements: number;
  mutations: number;
}

const styles = markStyles.filter((style) => !['suggestion', 'changed', 'flash'].includes(style));

const names = (style: MarkStyle) => `bench-${style}`;
let marks: Mark[] = [];
let painter: ReturnType<typeof createPainter> | undefined;

/** Makes ranges, styles and all that is not painting; eight styles take turns. */
export function prepare(spans: readonly Span[]): void {
  marks = spans.map((span, at) => ({
    id: `${at}`,
    style: styles[at % styles.length] ?? 'note',
    range: rangeOf(span),
  }));
  const { signal } = new AbortController();
  painter = createPainter({ document, registry: CSS.highlights, signal, names });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('mark{background:#fe9;text-decoration:underline}');
  document.adoptedStyleSheets = [sheet];
}

/** Paints the marks in one way and waits until the page has drawn them. */
export async function paint(way: PaintingWay): Promise<Trace> {
  const elements = document.querySelectorAll('*').length;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  if (way === 'highlights') painter?.paint(marks);
  if (way === 'elements') for (const mark of marks) wrap(mark);
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  records.push(...observer.takeRecords());
  observer.disconnect();
  return {
    elements: document.querySelectorAll('*').length - elements,
    mutations: records.length,
  };
}

/** The way of most highlighters: an element around each piece of text. */
function wrap({ range, style }: Mark): void {
  for (const text of textsOf(range)) {
    const element = document.createElement('mark');
    element.className = style;
    text.replaceWith(element);
    element.append(text);
  }
}

/** The text nodes of a range, split where it begins and ends inside one. */
function textsOf(range: Range): Text[] {
  const { startContainer: first, endContainer: last } = range;
  if (last instanceof Text && range.endOffset < last.length) last.splitText(range.endOffset);
  const begin = first instanceof Text && range.startOffset > 0;
  const start = begin ? first.splitText(range.startOffset) : first;
  const end = last === first ? start : last;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  for (let node: Node | null = start; node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
    if (node === end) break;
  }
  return texts;
}
