import { Phrases } from '../../../text/phrases';
import type { Scan } from '../scan';
import { type Slot, slotReaders } from './slots';

/** What a matched pattern says, and its tokens: `first` to `last` are its span. */
export interface PatternMatch {
  slots: Partial<Record<Slot, number>>;
  first: number;
  last: number;
}

interface Step {
  optional: boolean;
  /** Belongs to the pattern, not to the span. */
  silent: boolean;
  part: { slot: Slot } | { words: Phrases<true> };
}

/** A date pattern ready to be matched; its syntax is explained at `DateTables`. */
export type Pattern = readonly Step[];

/** Compiles the pattern language of the date tables. */
export function compilePattern(source: string): Pattern {
  return source.split(' ').map((written) => {
    const optional = written.endsWith('?');
    const bare = optional ? written.slice(0, -1) : written;
    const silent = bare.startsWith('(');
    const core = silent ? bare.slice(1, -1) : bare;
    const part = isSlot(core)
      ? { slot: core }
      : {
          words: new Phrases(
            core.split('|').map((form) => [form.replaceAll('_', ' '), true as const]),
          ),
        };
    return { optional, silent, part };
  });
}

function isSlot(core: string): core is Slot {
  return Object.hasOwn(slotReaders, core);
}

/** Patterns by the words that they begin with, and those that begin with a slot. */
export interface PatternIndex {
  byWord: ReadonlyMap<string, readonly Pattern[]>;
  bySlot: readonly Pattern[];
}

/** Sorts patterns by how they can begin, so that few are tried at a token. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const byWord = new Map<string, Pattern[]>();
  const bySlot: Pattern[] = [];
  for (const pattern of patterns) {
    const openers = pattern.slice(0, pattern.findIndex(({ optional }) => !optional) + 1);
    if (openers.some(({ part }) => 'slot' in part)) bySlot.push(pattern);
    for (const { part } of openers) {
      if (!('words' in part)) continue;
      for (const word of part.words.firstWords()) {
        byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
      }
    }
  }
  return { byWord, bySlot };
}

/** Matches a pattern at a token, optional steps greedily. Bounded by the pattern's length. */
export function matchPattern(pattern: Pattern, scan: Scan, at: number): PatternMatch | undefined {
  return matchFrom(pattern, 0, { scan, at, slots: {}, first: undefined });
}

interface Progress {
  scan: Scan;
  at: number;
  slots: PatternMatch['slots'];
  first: number | undefined;
}

function matchFrom(pattern: Pattern, index: number, progress: Progress): PatternMatch | undefined {
  const step = pattern[index];
  if (step === undefined) {
    const { slots, first, at } = progress;
    return first === undefined ? undefined : { slots, first, last: at };
  }
  const taken = takeStep(step, progress);
  const match = taken && matchFrom(pattern, index + 1, taken);
  if (match !== undefined || !step.optional) return match;
  return matchFrom(pattern, index + 1, progress);
}

function takeStep({ silent, part }: Step, progress: Progress): Progress | undefined {
  const { scan, at, slots } = progress;
  const first = silent ? progress.first : (progress.first ?? at);
  if ('words' in part) {
    const match = part.words.startingAt(scan.tokens, at);
    return match && { scan, at: match.end, slots, first };
  }
  const read = slotReaders[part.slot](scan, at);
  return read && { scan, at: read.end, slots: { ...slots, [part.slot]: read.value }, first };
}
