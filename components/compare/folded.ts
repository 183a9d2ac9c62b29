import type { ComparedBlock } from '../../lib/model/compared-block';

/** Part of a comparison: one paragraph that is shown, or several unchanged ones that are folded. */
export type ComparisonPart =
  | { kind: 'block'; block: ComparedBlock; change: number | null }
  | { kind: 'fold'; blocks: ComparedBlock[] };

/** Unchanged paragraphs that stay beside a change, on each side of it. */
const context = 1;
/** So many are not worth folding. */
const fewest = 2;

/**
 * A comparison with its long unchanged stretches folded, but for the paragraph beside each change.
 * `change` numbers the changed paragraphs from 0. Linear.
 */
export function folded(blocks: readonly ComparedBlock[]): ComparisonPart[] {
  const parts: ComparisonPart[] = [];
  let changes = 0;
  let same: ComparedBlock[] = [];
  const close = (isEnd: boolean) => {
    const head = parts.length === 0 ? 0 : context;
    const tail = isEnd ? 0 : context;
    const middle = same.slice(head, same.length - tail);
    if (middle.length < fewest) parts.push(...same.map(shown));
    else {
      parts.push(...same.slice(0, head).map(shown));
      parts.push({ kind: 'fold', blocks: middle });
      parts.push(...same.slice(same.length - tail).map(shown));
    }
    same = [];
  };
  for (const block of blocks) {
    if (block.state === 'same') {
      same.push(block);
      continue;
    }
    close(false);
    parts.push({ kind: 'block', block, change: changes });
    changes += 1;
  }
  close(true);
  return parts;
}

function shown(block: ComparedBlock): ComparisonPart {
  return { kind: 'block', block, change: null };
}

/** How many paragraphs differ. */
export function countChanges(blocks: readonly ComparedBlock[]): number {
  return blocks.filter(({ state }) => state !== 'same').length;
}
