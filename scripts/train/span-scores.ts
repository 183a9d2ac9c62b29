/** A span with its kind, as predicted or as labelled. */
export interface KindSpan {
  start: number;
  end: number;
  kind: string;
}

/** Kinds that the main score is over. */
export const scoredKinds = ['PER', 'LOC', 'ORG'] as const;

/** Spans of one kind in one case: right, false and missed ones. */
interface Tally {
  kind: string;
  right: number;
  wrong: number;
  missed: number;
}

/** Precision, recall and their harmonic mean, in percent. */
export interface Score {
  f1: number;
  precision: number;
  recall: number;
}

/** Counts exact spans (start, end, kind) case by case. */
export class SpanScores {
  private readonly cases: Tally[][] = [];

  add(truth: readonly KindSpan[], found: readonly KindSpan[]): void {
    const keyOf = ({ start, end, kind }: KindSpan) => `${kind} ${start} ${end}`;
    const expected = new Set(truth.map(keyOf));
    const given = new Set(found.map(keyOf));
    const kinds = new Set([...truth, ...found].map(({ kind }) => kind));
    this.cases.push(
      [...kinds].map((kind) => {
        const of = (keys: Set<string>) => [...keys].filter((key) => key.startsWith(`${kind} `));
        const right = of(given).filter((key) => expected.has(key)).length;
        return {
          kind,
          right,
          wrong: of(given).length - right,
          missed: of(expected).length - right,
        };
      }),
    );
  }

  /** Score over the given kinds. */
  score(kinds: readonly string[] = scoredKinds): Score {
    return scoreOf(this.cases.flat(), kinds);
  }

  /** Number of labelled spans of the given kinds. */
  spans(kinds: readonly string[] = scoredKinds): number {
    return this.cases
      .flat()
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { right, missed }) => sum + right + missed, 0);
  }

  /** 95% interval of F1 from 500 bootstrap samples of the cases, drawn with the given numbers. */
  interval(random: () => number, kinds: readonly string[] = scoredKinds): [number, number] {
    const draws = Array.from({ length: 500 }, () => {
      const sample = this.cases.flatMap(
        () => this.cases[Math.floor(random() * this.cases.length)] ?? [],
      );
      return scoreOf(sample, kinds).f1;
    }).sort((one, other) => one - other);
    return [draws[12] ?? 0, draws[487] ?? 0];
  }
}

function scoreOf(tallies: readonly Tally[], kinds: readonly string[]): Score {
  const counted = tallies.filter(({ kind }) => kinds.includes(kind));
  const sum = (field: 'right' | 'wrong' | 'missed') =>
    counted.reduce((total, tally) => total + tally[field], 0);
  const right = sum('right');
  const percent = (of: number) => (of === 0 ? 0 : Math.round((1000 * right) / of) / 10);
  return {
    f1: percent(right + (sum('wrong') + sum('missed')) / 2),
    precision: percent(right + sum('wrong')),
    recall: percent(right + sum('missed')),
  };
}

/** Table with a line for each set: F1 with its interval, and F1 of each kind. */
export function scoreTable(scores: ReadonlyMap<string, SpanScores>, random: () => number): string {
  const lines = [...scores].map(([set, of]) => {
    const { f1, precision, recall } = of.score();
    const [low, high] = of.interval(random);
    const kinds = scoredKinds.map((kind) => of.score([kind]).f1.toFixed(1).padStart(6)).join('');
    const main = `${f1.toFixed(1).padStart(6)} [${low.toFixed(1)} ${high.toFixed(1)}]`;
    return `${set.padEnd(34)}${String(of.spans()).padStart(6)}${main} P ${precision.toFixed(1)} R ${recall.toFixed(1)} ${kinds}`;
  });
  return [`${'set'.padEnd(34)} spans    F1 [95%]      P      R     PER   LOC   ORG`, ...lines].join(
    '\n',
  );
}
