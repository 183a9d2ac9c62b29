import { Phrases } from '../../../text/phrases';
import type { Scan } from '../scan';
import { type Slot, slotReaders } from './slots';

/** What a matched pattern says, and its tokens: `first` to `last` are its span. */
export interface PatternMatch {
  slots: Partial<Record<Slot, number>>;
  first: number;
  last: number;
}

type Part = { slot: Slot } | { words: Phrases<true> };

interface Step {
  optional: boolean;
  /** Belongs to the pattern, not to the span. */
  silent: boolean;
  part: Part;
  /** The step as written, without the sign that makes it optional. */
  written: string;
}

interface Branch {
  step: Step;
  node: Node;
}

interface Node {
  branches: Branch[];
  /** A pattern ends here. */
  ends: boolean;
}

/**
 * Date patterns merged where they begin alike, so that what they share is read once. Their syntax
 * is explained at `DateTables`.
 */
export interface PatternTree {
  byWord: ReadonlyMap<string, readonly Branch[]>;
  bySlot: readonly Branch[];
}

/** Compiles and merges the patterns of the date tables. */
export function mergePatterns(sources: readonly string[]): PatternTree {
  const root: Node = { branches: [], ends: false };
  for (const source of sources) insert(root, compile(source), 0);
  const byWord = new Map<string, Branch[]>();
  for (const branch of root.branches) {
    if (!('words' in branch.step.part)) continue;
    for (const word of branch.step.part.words.firstWords()) {
      byWord.set(word, [...(byWord.get(word) ?? []), branch]);
    }
  }
  return { byWord, bySlot: root.branches.filter(({ step }) => 'slot' in step.part) };
}

function insert(node: Node, steps: readonly Step[], index: number): void {
  const step = steps[index];
  if (step === undefined) {
    node.ends = true;
    return;
  }
  const known = node.branches.find((branch) => branch.step.written === step.written);
  const branch = known ?? { step, node: { branches: [], ends: false } };
  if (known === undefined) node.branches.push(branch);
  insert(branch.node, steps, index + 1);
  if (step.optional) insert(node, steps, index + 1);
}

function compile(source: string): Step[] {
  return source.split(' ').map((whole) => {
    const optional = whole.endsWith('?');
    const written = optional ? whole.slice(0, -1) : whole;
    const silent = written.startsWith('(');
    const core = silent ? written.slice(1, -1) : written;
    return { optional, silent, written, part: isSlot(core) ? { slot: core } : wordsOf(core) };
  });
}

function isSlot(core: string): core is Slot {
  return Object.hasOwn(slotReaders, core);
}

function wordsOf(core: string): Part {
  const forms = core.split('|').map((form) => form.replaceAll('_', ' '));
  return { words: new Phrases(forms.map((form) => [form, true as const])) };
}

/** The longest match of any pattern at a token. Bounded by the length of the patterns. */
export function matchPatterns(tree: PatternTree, scan: Scan, at: number): PatternMatch | undefined {
  const start: Progress = { at, slots: {}, first: undefined };
  const named = tree.byWord.get(scan.tokens[at]?.word ?? '') ?? [];
  return longer(follow(named, scan, start), follow(tree.bySlot, scan, start));
}

interface Progress {
  at: number;
  slots: PatternMatch['slots'];
  first: number | undefined;
}

function follow(
  branches: readonly Branch[],
  scan: Scan,
  progress: Progress,
): PatternMatch | undefined {
  let best: PatternMatch | undefined;
  for (const { step, node } of branches) {
    const taken = take(step, scan, progress);
    if (taken !== undefined) best = longer(best, matchFrom(node, scan, taken));
  }
  return best;
}

function matchFrom(node: Node, scan: Scan, progress: Progress): PatternMatch | undefined {
  const { at, slots, first } = progress;
  const ended = node.ends && first !== undefined ? { slots, first, last: at } : undefined;
  return longer(ended, follow(node.branches, scan, progress));
}

function longer(
  one: PatternMatch | undefined,
  other: PatternMatch | undefined,
): PatternMatch | undefined {
  return other !== undefined && other.last > (one?.last ?? -1) ? other : one;
}

function take({ silent, part }: Step, scan: Scan, progress: Progress): Progress | undefined {
  const { at, slots } = progress;
  const first = silent ? progress.first : (progress.first ?? at);
  if ('words' in part) {
    const match = part.words.startingAt(scan.tokens, at);
    return match && { at: match.end, slots, first };
  }
  const read = slotReaders[part.slot](scan, at);
  return read && { at: read.end, slots: { ...slots, [part.slot]: read.value }, first };
}
