/** A model file that is cut short, of another version or no model file at all. */
export class NameModelError extends Error {
  override readonly name = 'NameModelError';
  /** Length of what was given, in bytes. */
  readonly bytes: number;

  constructor(problem: string, bytes: number) {
    super(`The file of names is not usable: ${problem} (${bytes} bytes)`);
    this.bytes = bytes;
  }
}
