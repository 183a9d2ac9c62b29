import { attributeOf } from './dom-access';
import type { PageLine } from './page-line';
import type { Scope } from './scope';

/** Prose of fewer code units than this says little about where the article is. */
const leastProse = 40;

interface Mass {
  prose: number;
  text: number;
  linked: number;
}

/** How a page's text is spread over its elements. */
export class PageMasses {
  readonly #byScope = new Map<Scope, Mass>();
  readonly #byKind = new Map<string, number>();
  readonly #kinds = new Map<Scope, string>();
  #all = 1;

  constructor(lines: readonly PageLine[]) {
    for (const line of lines) this.#add(line);
  }

  #add(line: PageLine): void {
    const prose = this.isProse(line) ? line.text.length - line.linked : 0;
    for (let at: Scope | null = line.scope; at !== null; at = at.parent) {
      const mass = this.#byScope.get(at) ?? { prose: 0, text: 0, linked: 0 };
      mass.prose += prose;
      mass.text += line.text.length;
      mass.linked += line.linked;
      this.#byScope.set(at, mass);
    }
    if (prose === 0) return;
    this.#all += prose;
    const kind = this.kindOf(line.scope);
    this.#byKind.set(kind, (this.#byKind.get(kind) ?? 0) + prose);
  }

  isProse({ text, linked }: PageLine): boolean {
    return text.length - linked >= leastProse && linked < text.length / 2;
  }

  /** The element that holds the line's paragraph: its own when the text is bare. */
  parentOf({ scope }: PageLine): Scope {
    return scope.tag !== 'div' && scope.parent !== null ? scope.parent : scope;
  }

  /** Share of the page's prose that stands in an element. */
  share(scope: Scope | null): number {
    return scope === null ? 1 : (this.#byScope.get(scope)?.prose ?? 0) / this.#all;
  }

  /** Code units of text below an element. */
  textIn(scope: Scope): number {
    return this.#byScope.get(scope)?.text ?? 0;
  }

  /** Share of an element's text that is inside links. */
  linkedShare(scope: Scope): number {
    const mass = this.#byScope.get(scope);
    return mass === undefined ? 0 : mass.linked / mass.text;
  }

  /** Share of the page's prose that stands in elements of the same make as the line's. */
  likeShare({ scope }: PageLine): number {
    return (this.#byKind.get(this.kindOf(scope)) ?? 0) / this.#all;
  }

  /** Tags and classes of an element and the two above it. */
  kindOf(scope: Scope): string {
    const known = this.#kinds.get(scope);
    if (known !== undefined) return known;
    let kind = '';
    let at: Scope | null = scope;
    for (let step = 0; step < 3 && at !== null; step++, at = at.parent) {
      kind += `${at.tag}.${step === 0 ? '' : attributeOf(at.element, 'class')}<`;
    }
    this.#kinds.set(scope, kind);
    return kind;
  }
}
