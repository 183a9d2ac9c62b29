import { commonRuns, type Run } from './common-runs';

/** Lines that two texts share. UTF-16 offsets. */
export interface SharedLines {
  before: number;
  after: number;
  length: number;
  /** They stand elsewhere among the shared lines than they stood. */
  isMoved: boolean;
}

/**
 * Shared lines shorter than this, together with those next to them, prove nothing: a cell of a table
 * can have the figure that another cell had.
 */
const leastProof = 40;

interface Line {
  start: number;
  end: number;
}

/**
 * The lines that two texts have in common, in the order of the text before: those that kept their
 * order, and those that moved and stand exactly once in both. About linear.
 */
export function* matchLines(before: string, after: string): Generator<void, SharedLines[]> {
  const olds = linesOf(before);
  const news = linesOf(after);
  const ids = new Map<string, number>();
  const oldIds = olds.map((line) => idOf(before, line, ids));
  const newIds = news.map((line) => idOf(after, line, ids));
  const runs = yield* commonRuns(oldIds, newIds);
  const shared = (run: Run, isMoved: boolean): SharedLines => {
    const start = olds[run.before]?.start ?? 0;
    const end = olds[run.before + run.length - 1]?.end ?? 0;
    return { before: start, after: news[run.after]?.start ?? 0, length: end - start, isMoved };
  };
  const kept = runs.map((run) => shared(run, false));
  const moved = movedLines(oldIds, newIds, runs).map((run) => shared(run, true));
  return [...kept, ...moved]
    .filter(({ length }) => length >= leastProof)
    .sort((a, b) => a.before - b.before);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function idOf(text: string, { start, end }: Line, ids: Map<string, number>): number {
  const line = text.slice(start, end);
  const id = ids.get(line) ?? ids.size;
  ids.set(line, id);
  return id;
}

function movedLines(olds: readonly number[], news: readonly number[], runs: readonly Run[]): Run[] {
  const keptOlds = new Set(runs.flatMap(({ before, length }) => count(before, length)));
  const keptNews = new Set(runs.flatMap(({ after, length }) => count(after, length)));
  const places = lonePlaces(news, keptNews);
  return [...lonePlaces(olds, keptOlds)].flatMap(([id, before]) => {
    const after = places.get(id);
    return after === undefined ? [] : [{ before, after, length: 1 }];
  });
}

/** By id: the place of each line that a text has exactly once and that is not kept. */
function lonePlaces(ids: readonly number[], kept: ReadonlySet<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(
    ids.flatMap((id, at) => (counts.get(id) === 1 && !kept.has(at) ? [[id, at] as const] : [])),
  );
}

function count(from: number, length: number): number[] {
  return Array.from({ length }, (_, at) => from + at);
}
