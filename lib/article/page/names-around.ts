import type { PageMasses } from './page-masses';
import { meaning } from './page-words';
import type { Scope } from './scope';

/** What the elements around a line are named for, as bits of `meaning`: near it, and further up. */
export class NamesAround {
  readonly #masses: PageMasses;
  readonly #from = new Map<Scope, number>();

  constructor(masses: PageMasses) {
    this.#masses = masses;
  }

  /** Of an element and the two above it. */
  near({ own, parent }: Scope): number {
    return own | (parent === null ? 0 : parent.own | (parent.parent?.own ?? 0));
  }

  /**
   * Of the elements above those three. One that holds most of the page's prose is believed only
   * where it says that it is the body.
   */
  far({ parent }: Scope): number {
    return this.#upFrom(parent?.parent?.parent ?? null);
  }

  #upFrom(scope: Scope | null): number {
    if (scope === null) return 0;
    const known = this.#from.get(scope);
    if (known !== undefined) return known;
    const own = this.#masses.share(scope) < 0.6 ? scope.own : scope.own & meaning.body;
    const bits = own | this.#upFrom(scope.parent);
    this.#from.set(scope, bits);
    return bits;
  }
}
