/** A value read from tokens, and the token after it. */
export interface Part {
  value: number;
  end: number;
  /** It is a share by its form: "57/94", "hai phần ba". */
  fraction?: true;
}
