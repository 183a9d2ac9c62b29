import { attributeOf } from './dom-access';
import type { PageLine } from './page-line';
import type { Scope } from './scope';

/** How a page's text is spread over its elements. */
export class PageMasses {
  readonly #byKind = new Map<string, number>();
  readonly #kinds = new Map<Scope, string>();
  readonly #makes = new Map<Scope, string>();
  #all = 1;

  constructor(lines: readonly PageLine[]) {
    for (const line of lines) {
      if (!line.isProse) continue;
      const prose = line.text.length - line.linked;
      const kind = this.kindOf(line.scope);
      this.#all += prose;
      this.#byKind.set(kind, (this.#byKind.get(kind) ?? 0) + prose);
    }
  }

  /** The element that holds the line's paragraph: its own when the text is bare. */
  parentOf({ scope }: PageLine): Scope {
    return scope.tag !== 'div' && scope.parent !== null ? scope.parent : scope;
  }

  /** Share of the page's prose that stands in an element. */
  share(scope: Scope | null): number {
    return scope === null ? 1 : scope.prose / this.#all;
  }

  /** Share of an element's text that is inside links. */
  linkedShare({ text, linked }: Scope): number {
    return text === 0 ? 0 : linked / text;
  }

  /** Share of the page's prose that stands in elements of the same make as the line's. */
  likeShare({ scope }: PageLine): number {
    return (this.#byKind.get(this.kindOf(scope)) ?? 0) / this.#all;
  }

  /** Tags and classes of an element and the two above it. */
  kindOf(scope: Scope): string {
    const known = this.#kinds.get(scope);
    if (known !== undefined) return known;
    const above = scope.parent;
    const kind = `${scope.tag}<${this.#makeOf(above)}${this.#makeOf(above?.parent ?? null)}`;
    this.#kinds.set(scope, kind);
    return kind;
  }

  #makeOf(scope: Scope | null): string {
    if (scope === null) return '';
    const known = this.#makes.get(scope);
    if (known !== undefined) return known;
    const make = `${scope.tag}.${attributeOf(scope.element, 'class')}<`;
    this.#makes.set(scope, make);
    return make;
  }
}
