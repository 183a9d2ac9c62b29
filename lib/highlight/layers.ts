import type { Mark } from './mark';
import { layerOf, type MarkStyle, markStyles } from './mark-style';

/** The highlights of one painter, a style each, registered while they have something to show. */
export class Layers {
  readonly #registry: HighlightRegistry;
  readonly #highlights: Map<MarkStyle, { name: string; highlight: Highlight }>;

  constructor(registry: HighlightRegistry, names: (style: MarkStyle) => string) {
    this.#registry = registry;
    this.#highlights = new Map(
      markStyles.map((style) => {
        const highlight = new Highlight();
        highlight.priority = layerOf(style);
        return [style, { name: names(style), highlight }];
      }),
    );
  }

  add({ style, range }: Mark): void {
    this.#highlights.get(style)?.highlight.add(range);
  }

  delete({ style, range }: Mark): void {
    this.#highlights.get(style)?.highlight.delete(range);
  }

  /** Makes the registry hold every highlight that has something to show, and no empty one. */
  restore(): void {
    for (const { name, highlight } of this.#highlights.values()) {
      const isRegistered = this.#registry.get(name) === highlight;
      if (highlight.size > 0 && !isRegistered) this.#registry.set(name, highlight);
      if (highlight.size === 0 && isRegistered) this.#registry.delete(name);
    }
  }

  /** Takes the painter's highlights out of the registry, and nobody else's. */
  remove(): void {
    for (const { name, highlight } of this.#highlights.values()) {
      highlight.clear();
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
  }
}
