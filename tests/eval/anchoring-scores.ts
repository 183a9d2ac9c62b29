import type { Resolved } from './anchoring-in-page';

/** What became of a target, by the corpus. */
export interface Truth {
  state: 'intact' | 'edited' | 'deleted';
  start?: number;
  end?: number;
  quote?: string;
}

export interface TargetCase {
  i: number;
  kind: string;
  quote: string;
  start: number;
  end: number;
}

/** How an answer stands to the truth. */
export type Verdict =
  | 'exact'
  | 'flagged though intact'
  | 'elsewhere'
  | 'lost'
  | 'found and flagged'
  | 'found, not flagged'
  | 'partly'
  | 'flagged elsewhere'
  | 'gone'
  | 'flagged though gone'
  | 'drawn though gone';

/** Scores one answer: the rules of the corpus's own account. */
export function verdictOf(target: TargetCase, truth: Truth, answer: Resolved): Verdict {
  if (truth.state === 'intact') return verdictOfIntact(truth, answer);
  if (truth.state === 'edited') return verdictOfEdited(target, truth, answer);
  if (answer.state === 'gone') return 'gone';
  return answer.state === 'changed' ? 'flagged though gone' : 'drawn though gone';
}

function verdictOfIntact(truth: Truth, answer: Resolved): Verdict {
  if (answer.state === 'gone') return 'lost';
  if (answer.state === 'changed') return 'flagged though intact';
  return answer.start === truth.start && answer.end === truth.end ? 'exact' : 'elsewhere';
}

function verdictOfEdited(target: TargetCase, truth: Truth, answer: Resolved): Verdict {
  if (answer.state === 'gone') return 'lost';
  const share = overlap(truth, answer);
  if (share === 0) return answer.state === 'changed' ? 'flagged elsewhere' : 'elsewhere';
  if (share < 0.5) return 'partly';
  // Some edits put the same words back: there is nothing to flag.
  const isSame = truth.quote === target.quote;
  return answer.state === 'changed' || isSame ? 'found and flagged' : 'found, not flagged';
}

/** Intersection over union of two spans. */
export function overlap(one: { start?: number; end?: number }, other: typeof one): number {
  const { start = 0, end = 0 } = one;
  const common = Math.min(end, other.end ?? 0) - Math.max(start, other.start ?? 0);
  const whole = Math.max(end, other.end ?? 0) - Math.min(start, other.start ?? 0);
  return whole > 0 ? Math.max(0, common) / whole : 0;
}

/** Counts verdicts by state and kind, and reads rates off them. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(kind: string, state: Truth['state'], verdict: Verdict): void {
    for (const key of [
      `${state}|${verdict}`,
      `${kind}|${state}|${verdict}`,
      `${state}|`,
      `${kind}|${state}|`,
    ]) {
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  /** The part of the targets in a state that got one of some verdicts; null where there is none. */
  rate(state: Truth['state'], verdicts: readonly Verdict[], kind?: string): number | null {
    const prefix = kind === undefined ? state : `${kind}|${state}`;
    const all = this.#counts.get(`${prefix}|`) ?? 0;
    const some = verdicts.reduce(
      (sum, one) => sum + (this.#counts.get(`${prefix}|${one}`) ?? 0),
      0,
    );
    return all === 0 ? null : Math.round((some / all) * 10_000) / 10_000;
  }

  metrics(): Record<string, number | null> {
    return {
      intact: this.rate('intact', ['exact']),
      intactFlagged: this.rate('intact', ['flagged though intact']),
      changed: this.rate('edited', ['found and flagged']),
      changedStatistics: this.rate('edited', ['found and flagged'], 'stat'),
      changedElsewhereUnflagged: this.rate('edited', ['elsewhere']),
      changedElsewhereFlagged: this.rate('edited', ['flagged elsewhere']),
      changedLost: this.rate('edited', ['lost']),
      deletedGone: this.rate('deleted', ['gone']),
      deletedUnflagged: this.rate('deleted', ['drawn though gone']),
    };
  }
}
