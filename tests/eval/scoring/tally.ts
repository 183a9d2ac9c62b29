/** Hits of tries, by name of the metric. */
export class Tally {
  readonly #counts = new Map<string, { hits: number; tries: number }>();

  /** Counts a try; an unknown outcome is none. */
  add(metric: string, hit: boolean | undefined): void {
    if (hit === undefined) return;
    const count = this.#counts.get(metric) ?? { hits: 0, tries: 0 };
    this.#counts.set(metric, { hits: count.hits + Number(hit), tries: count.tries + 1 });
  }

  /** Shares in per cent with one decimal. */
  shares(): Record<string, number> {
    return Object.fromEntries(
      [...this.#counts].map(([metric, { hits, tries }]) => [
        metric,
        Math.round((1000 * hits) / tries) / 10,
      ]),
    );
  }

  /** "hits/tries" of one metric. */
  written(metric: string): string {
    const count = this.#counts.get(metric);
    return count === undefined ? '–' : `${count.hits}/${count.tries}`;
  }
}

/** Rows as a table with a head, columns as wide as their widest cell. */
export function tabulate(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
