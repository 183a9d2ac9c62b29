import type { Mark } from './mark';

/** Remembers what marks said when they were painted: live ranges move and shrink with their nodes. */
export class PaintedWords {
  readonly #said = new Map<string, string>();

  note({ id, range }: Mark): void {
    this.#said.set(id, String(range));
  }

  forget(id: string): void {
    this.#said.delete(id);
  }

  /** Whether all marks still say it in the page. Cost: the length of their text. */
  areSaidBy(marks: Iterable<Mark>): boolean {
    for (const { id, range } of marks) {
      if (range.collapsed || !range.startContainer.isConnected) return false;
      if (String(range) !== this.#said.get(id)) return false;
    }
    return true;
  }
}
