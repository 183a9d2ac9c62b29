import type { Point, View } from './view';

/** A text of the page; `nth` from 0 when it stands there more than once, `to` ends it elsewhere. */
export interface Passage {
  text: string;
  nth?: number;
  /** Another text, up to whose end the selection goes. */
  to?: string;
}

interface Ends {
  start: Point;
  end: Point;
}

/** Selects a passage as a reader does: by dragging the mouse from its start to its end. */
export async function selectText(view: View, passage: Passage): Promise<void> {
  const { start, end } = await view.run(passageEnds, { to: '', nth: 0, ...passage });
  await view.mouse([{ act: 'move', to: start }, { act: 'press' }]);
  // In two moves, as one may be taken for a click that shook.
  const half = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  await view.mouse([{ act: 'move', to: half }, { act: 'move', to: end }, { act: 'release' }]);
}

/** The middle of a passage's first line, to click on. */
export async function pointIn(view: View, passage: Passage): Promise<Point> {
  const { start } = await view.run(passageEnds, { to: '', nth: 0, ...passage });
  return { x: start.x + 4, y: start.y };
}

/**
 * Runs in the page. Finds the passage among the text nodes of the article (or of the body), across
 * inline elements, brings it into view and measures its ends.
 */
function passageEnds({ text, to, nth }: { text: string; to: string; nth: number }): Ends {
  const root = document.querySelector('article, main') ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; from: number }[] = [];
  let whole = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.closest('script, style')) continue;
    nodes.push({ node, from: whole.length });
    whole += node.nodeValue ?? '';
  }
  let at = -1;
  for (let found = 0; found <= nth; found++) at = whole.indexOf(text, at + 1);
  const last = to === '' ? at : whole.indexOf(to, at);
  if (at === -1 || last === -1) throw new Error(`the page has no "${text}" (${nth}) … "${to}"`);

  const characterAt = (offset: number) => {
    const holder = nodes.findLast(({ from }) => from <= offset);
    if (holder === undefined) throw new Error(`no text at ${offset}`);
    const range = document.createRange();
    range.setStart(holder.node, offset - holder.from);
    range.setEnd(holder.node, offset - holder.from + 1);
    return range;
  };
  const first = characterAt(at);
  const final = characterAt((to === '' ? at + text.length : last + to.length) - 1);
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const startBox = first.getBoundingClientRect();
  const endBox = final.getBoundingClientRect();
  // A little inside the first and the last character, on the side from which the caret falls outward.
  return {
    start: { x: startBox.left + 0.5, y: (startBox.top + startBox.bottom) / 2 },
    end: { x: endBox.right - 0.5, y: (endBox.top + endBox.bottom) / 2 },
  };
}
