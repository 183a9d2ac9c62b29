/** Where the words of one text are in another, both ways. */
export class Slots {
  /** By word of the earlier text: the word of the later one in its slot, or -1. */
  readonly slots: Int32Array;
  /** By word of the later text: the word of the earlier one whose slot it is in, or -1. */
  readonly origins: Int32Array;

  /** For texts of so many words, none of which has a slot yet. */
  constructor(before: number, after: number) {
    this.slots = new Int32Array(before).fill(-1);
    this.origins = new Int32Array(after).fill(-1);
  }

  put(old: number, now: number): void {
    this.slots[old] = now;
    this.origins[now] = old;
  }
}
