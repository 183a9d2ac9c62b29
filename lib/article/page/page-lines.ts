import {
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  shadowOf,
  slottedIn,
  tagOf,
} from './dom-access';
import { inlineTags, inside, pictureTags, skippedTags, strongTags } from './element-kinds';
import { LineBuilder } from './line-builder';
import type { PageLine } from './page-line';
import { meaning, meaningsOf } from './page-words';
import { Scope } from './scope';

/** Nodes visited between two points at which the walk lets go of the thread. */
const nodesBetweenYields = 250;

/** An open element of the walk. */
interface Frame {
  scope: Scope;
  next: Node | null;
  /** What is to be read after `next` where a slot shows nodes that are no siblings. */
  slotted: Iterator<Node> | null;
  /** Whether the line goes on behind the element. */
  inline: boolean;
  /** Whether it stands within a line of text: what a slot shows flows as around the slot. */
  flows: boolean;
  linked: boolean;
  strong: boolean;
  /** Length of the line where the element begins. */
  from: number;
}

/**
 * The lines of text below an element in document order, read without layout. Open shadow roots are
 * read in place of their hosts' children, with what is slotted into them. Yields now and then, so
 * that a big page can be read in slices. Cost: linear in the nodes.
 */
export function* pageLines(root: Element, way: WayThroughPage = {}): Generator<void, PageLine[]> {
  const walk = new LineWalk(new Scope(root, tagOf(root), null), way);
  let visited = 0;
  while (walk.step()) if (++visited % nodesBetweenYields === 0) yield;
  return walk.lines;
}

/** What a walk leaves out, and whom it tells of what it came through. */
export interface WayThroughPage {
  readonly passedOver?: ReadonlySet<Element>;
  readonly onShadowRoot?: (root: ShadowRoot) => void;
}

/** Names of elements that are lines of their own although they run on: a sheet of style makes them so. */
const ownLine = meaning.credit | meaning.caption | meaning.hidden | meaning.place;

/** Sheets of style make an element bold whose class says so. */
function isNamedStrong(element: Element): boolean {
  const words = attributeOf(element, 'class');
  return words !== null && /(?:^|[\s-])(?:strong|bold)(?:$|\s)/.test(words);
}

class LineWalk {
  readonly lines: PageLine[] = [];
  readonly #line = new LineBuilder();
  readonly #open: Frame[];
  readonly #way: WayThroughPage;

  constructor(root: Scope, way: WayThroughPage) {
    this.#way = way;
    const plain = { slotted: null, inline: false, flows: false, linked: false, strong: false };
    this.#open = [{ scope: root, next: this.#firstIn(root.element), from: 0, ...plain }];
  }

  /** Visits one node; false when the walk is over. */
  step(): boolean {
    const frame = this.#open[this.#open.length - 1];
    if (frame === undefined) return false;
    const node = frame.next;
    if (node === null) {
      this.#open.pop();
      if (!frame.inline) this.#leave(frame.scope);
      else if (!frame.linked) this.#line.close(frame.from);
      return true;
    }
    frame.next = frame.slotted === null ? nextSiblingOf(node) : nextOf(frame.slotted);
    if (isText(node)) this.#add(node, frame);
    else if (isElement(node)) this.#enter(node, frame);
    return true;
  }

  #add(node: Text, frame: Frame): void {
    if (this.#line.isHeadBefore(node)) this.#endLine(frame.scope);
    this.#line.add(node, frame);
  }

  #enter(element: Element, frame: Frame): void {
    const tag = tagOf(element);
    if (pictureTags.has(tag)) frame.scope.pictures++;
    if (skippedTags.has(tag) || this.#way.passedOver?.has(element)) return;
    const inline = this.#isInline(element, tag, frame);
    if (inline) this.#line.note(element);
    else this.#endLine(frame.scope);
    if (tag === 'br' || tag === 'hr') return;
    const slotted = tag === 'slot' ? nodesOf(slottedIn(element)) : null;
    this.#open.push({
      scope: inline ? frame.scope : new Scope(element, tag, frame.scope),
      next: slotted === null ? this.#firstIn(element) : nextOf(slotted),
      slotted,
      inline,
      flows: tag === 'slot' ? frame.flows : inline,
      linked: frame.linked || (tag === 'a' && attributeOf(element, 'href') !== null),
      strong: frame.strong || strongTags.has(tag) || (inline && isNamedStrong(element)),
      from: this.#line.length,
    });
  }

  /**
   * Elements made for a page (`<my-tooltip>`) are inline by default; within text they are taken as
   * such, elsewhere they mostly hold whole sections. Credits and captions set as `span` are lines
   * of their own. So is what follows a caption's last sentence in an element of its own, and a
   * headline without a space behind its kicker.
   */
  #isInline(element: Element, tag: string, { flows, scope }: Frame): boolean {
    if (!inlineTags.has(tag))
      return tag.includes('-') && (flows || scope.tag === 'p' || !this.#line.isEmpty);
    if (tag !== 'span' && tag !== 'small' && tag !== 'cite') return true;
    if (this.#line.isSentence && (scope.own & meaning.caption) !== 0) return false;
    if (this.#line.isOpenWord && (scope.inside & inside.heading) !== 0) return false;
    if (tag === 'span' && this.#line.isGluedSentence) return false;
    const words = attributeOf(element, 'class');
    return words === null || (meaningsOf(words) & ownLine) === 0;
  }

  /** Where reading goes on inside an element: in its shadow root, else among its children. */
  #firstIn(element: Element): Node | null {
    const shadow = shadowOf(element);
    if (shadow === null) return firstChildOf(element);
    this.#way.onShadowRoot?.(shadow);
    return firstChildOf(shadow);
  }

  #leave(scope: Scope): void {
    this.#endLine(scope);
    const { parent } = scope;
    if (parent === null) return;
    parent.pictures += scope.pictures;
    parent.text += scope.text;
    parent.linked += scope.linked;
    parent.prose += scope.prose;
  }

  #endLine(scope: Scope): void {
    const line = this.#line.finish(scope, this.lines.length);
    if (line === null) return;
    this.lines.push(line);
    scope.text += line.text.length;
    scope.linked += line.linked;
    if (line.isProse) scope.prose += line.text.length - line.linked;
  }
}

/** Nodes one by one; null when there are none. */
function nodesOf(nodes: readonly Node[]): Iterator<Node> | null {
  return nodes.length === 0 ? null : nodes.values();
}

function nextOf(nodes: Iterator<Node>): Node | null {
  const { done, value } = nodes.next();
  return done === true ? null : value;
}
