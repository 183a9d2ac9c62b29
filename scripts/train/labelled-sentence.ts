import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  beginTag,
  type NameKind,
  nameKinds,
  tagCount,
} from '../../lib/extract/names/model/name-tags';
import type { Token } from '../../lib/extract/names/model/tokenise';

/** A case of the corpus. */
export interface LabelledSentence {
  id: string;
  /** File that it comes from, without its ending. */
  set: string;
  lang: string;
  text: string;
  spans: { start: number; end: number; kind: string }[];
}

/** Reads the `*.jsonl` files in folders or of paths, by name. */
export function readLabelled(paths: readonly string[]): LabelledSentence[] {
  return paths.flatMap(filesOf).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): LabelledSentence => ({ ...JSON.parse(line), set: basename(file, '.jsonl') })),
  );
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

const anyTag = 2 ** tagCount - 1;
const anyName = anyTag - 1;

/**
 * The tags that each token may have, as bit sets. A span of kind NAME says that its tokens are part
 * of some name, and such a set says nothing of the tokens outside: heads of names lie there.
 */
export function allowedTags(
  { spans }: LabelledSentence,
  tokens: readonly Token[],
  partly: boolean,
) {
  const allowed = new Int32Array(tokens.length).fill(partly ? anyTag : 1);
  for (const { start, end, kind } of spans) {
    let first = true;
    tokens.forEach((token, index) => {
      if (token.start >= end || token.end <= start) return;
      allowed[index] =
        kind === 'NAME' ? anyName : 1 << (beginTag(nameKind(kind)) + (first ? 0 : 1));
      first = false;
    });
  }
  return allowed;
}

function nameKind(kind: string): NameKind {
  return nameKinds.find((known) => known === kind) ?? 'MISC';
}
