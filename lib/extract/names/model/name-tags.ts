/** The kinds of names that the model tells apart. */
export const nameKinds = ['PER', 'LOC', 'ORG', 'EVENT', 'MISC', 'DOC'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Number of the tag of a token outside any name. */
export const outside = 0;
export const tagCount = 1 + 2 * nameKinds.length;

/** Number of the tag of the first token of a name of the kind. */
export function beginTag(kind: NameKind): number {
  return 1 + 2 * nameKinds.indexOf(kind);
}

/** Whether the tag is that of a name's later token. */
export function isInside(tag: number): boolean {
  return tag > 0 && tag % 2 === 0;
}

/** Kind of the name that a tag belongs to. */
export function kindOf(tag: number): NameKind | undefined {
  return tag === outside ? undefined : nameKinds[(tag - 1) >> 1];
}

/** Whether `tag` may follow `previous`: a later token follows a token of the same name only. */
export function mayFollow(previous: number, tag: number): boolean {
  return !isInside(tag) || previous === tag || previous === tag - 1;
}
