import type { Anchor } from '../../lib/anchoring/anchor';
import { describe as describeTarget } from '../../lib/anchoring/describe';
import { resolveAll } from '../../lib/anchoring/resolve';
import { textMapOf } from '../../lib/article/body/text-map';
import { inOneGo } from '../../lib/article/in-one-go';
import { pageLines } from '../../lib/article/page/page-lines';
import { nearestScope } from '../../lib/article/page/scope';
import type { Target } from '../../lib/model/selector';

/** UTF-16 offsets into the text of the page's article element. */
interface Span {
  start: number;
  end: number;
}

export interface Resolved {
  state: Anchor['state'];
  start?: number;
  end?: number;
}

function articleElement(): Element {
  const element = document.querySelector('article');
  if (element === null) throw new Error('the page has no article element');
  return element;
}

/**
 * All lines of the article element but those of advertisements. Whether a line is worth reading is
 * for other sets to score.
 */
function linesOfArticle() {
  return inOneGo(pageLines(articleElement())).filter(
    ({ scope }) => nearestScope(scope, ({ tag }) => tag === 'aside') === null,
  );
}

const map = textMapOf(document, linesOfArticle());

/** The text nodes of the article element, and where each begins in its text. */
function textNodes(): { node: Node; start: number }[] {
  const walker = document.createTreeWalker(articleElement(), NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, start });
    start += node.nodeValue?.length ?? 0;
  }
  return nodes;
}

const nodes = textNodes();
const startOf = new Map(nodes.map(({ node, start }) => [node, start]));

function pointAt(offset: number, isEnd: boolean): { node: Node; offset: number } {
  const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
  if (found === undefined) throw new Error(`no text at ${offset}`);
  return { node: found.node, offset: offset - found.start };
}

/** The range of a span of the article element's text. */
export function rangeOf({ start, end }: Span): Range {
  const range = document.createRange();
  const from = pointAt(start, false);
  const to = pointAt(end, true);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** What is kept of a page that was annotated: null for targets that the article's text lacks. */
export interface Described {
  targets: (Target | null)[];
  text: string;
}

/** Describes spans of the article as a reader's selections, and keeps its text. */
export function describeAll(spans: readonly Span[]): Described {
  const targets = spans.map((span) => {
    const offsets = map.offsetsOf(rangeOf(span));
    return offsets === null ? null : describeTarget(map.text, offsets, []);
  });
  return { targets, text: map.text };
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Resolves targets as the reader in a page does, in slices, with texts that were kept or without. */
export async function resolveTargets(
  targets: readonly (Target | null)[],
  earlierTexts: readonly string[],
): Promise<Resolved[]> {
  await pause();
  const known = targets.filter((target) => target !== null);
  const anchors = await resolveAll(map.text, known, {
    earlierTexts,
    signal: new AbortController().signal,
    yieldNow: pause,
  });
  // Asking, resolving, making ranges of it and answering are tasks of their own.
  await pause();
  const anchorOf = new Map(known.map((target, at) => [target, anchors[at]]));
  const resolved: Resolved[] = [];
  for (const target of targets) {
    resolved.push(placed(target === null ? undefined : anchorOf.get(target)));
    if (resolved.length % 100 === 0) await pause();
  }
  return resolved;
}

function placed(anchor: Anchor | undefined): Resolved {
  if (anchor === undefined || anchor.state === 'gone') return { state: 'gone' };
  const range = map.rangeOf(anchor.start, anchor.end);
  if (range === null) return { state: 'gone' };
  return {
    state: anchor.state,
    start: (startOf.get(range.startContainer) ?? 0) + range.startOffset,
    end: (startOf.get(range.endContainer) ?? 0) + range.endOffset,
  };
}
