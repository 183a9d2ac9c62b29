import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One file of a corpus in JSON Lines and the cases that it holds. */
export interface CaseFile<Case> {
  /** File name without `.jsonl`. */
  name: string;
  cases: Case[];
}

/** Reads the `*.jsonl` files among `paths`, or in the folders among them, in order of their names. */
export function readCases<Case>(paths: readonly string[], limit: number): CaseFile<Case>[] {
  return paths.flatMap(jsonLinesFiles).map((path) => ({
    name: basename(path, '.jsonl'),
    cases: readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, limit)
      .map((line): Case => JSON.parse(line)),
  }));
}

function jsonLinesFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}
