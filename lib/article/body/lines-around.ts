import type { PageLine } from '../page/page-line';

/** How much prose stands before and behind a line, and which lines say the same. */
export class LinesAround {
  readonly count: number;
  readonly #prose: number[] = [0];
  readonly #once = new Set<string>();
  readonly #repeated = new Set<string>();

  constructor(lines: readonly PageLine[]) {
    this.count = lines.length;
    let sum = 0;
    for (const { text, isProse } of lines) {
      if (isProse) sum++;
      this.#prose.push(sum);
      (this.#once.has(text) ? this.#repeated : this.#once).add(text);
    }
  }

  /** Lines of prose among those from one index to another, end exclusive. */
  proseIn(from: number, to: number): number {
    return (this.#prose[Math.min(this.count, to)] ?? 0) - (this.#prose[Math.max(0, from)] ?? 0);
  }

  /** Whether several lines of the page say this. */
  isRepeated(text: string): boolean {
    return this.#repeated.has(text);
  }
}
