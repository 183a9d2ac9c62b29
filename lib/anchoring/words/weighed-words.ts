/** Words by number, with what kind each is of. */
export interface SomeWords {
  readonly ids: Int32Array;
  /** By word: its kind, as `kindOf` tells. */
  readonly kinds: Uint8Array;
}

/** Words with what finding each again is worth, in hundredths of a rare word. */
export interface WeighedWords extends SomeWords {
  readonly weights: Int32Array;
}
