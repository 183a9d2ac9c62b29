import type { PageLine } from './page-line';
import type { PageMasses } from './page-masses';
import { meaning } from './page-words';
import type { Scope } from './scope';

/** Meanings that an element which holds most of the page's prose cannot have: a theme named it so. */
const notOfAll =
  meaning.navigation |
  meaning.related |
  meaning.share |
  meaning.comments |
  meaning.advertisement |
  meaning.subscription |
  meaning.biography |
  meaning.byline |
  meaning.footer |
  meaning.tags |
  meaning.side |
  meaning.tool |
  meaning.hidden |
  meaning.caption |
  meaning.credit;

/** What the names of the elements around a line say about it, as bits of `meaning`. */
export class LineMeanings {
  readonly #masses: PageMasses;
  readonly #known = new Map<Scope, number>();

  constructor(masses: PageMasses) {
    this.#masses = masses;
  }

  of({ scope }: PageLine): number {
    return this.#at(scope);
  }

  /** Whether a line has one of some meanings. */
  has(line: PageLine, bits: number): boolean {
    return (this.#at(line.scope) & bits) !== 0;
  }

  #at(scope: Scope): number {
    const known = this.#known.get(scope);
    if (known !== undefined) return known;
    const own = this.#masses.share(scope) > 0.5 ? scope.own & ~notOfAll : scope.own;
    const bits = own | (scope.parent === null ? 0 : this.#at(scope.parent));
    this.#known.set(scope, bits);
    return bits;
  }
}
