interface Row {
  id: string;
  spans: readonly { value?: number; valueMax?: number; iso?: string }[];
}

/**
 * F1 in per cent of the values found on both sides of translated pairs (`<name>-en`, `<name>-vi`),
 * as multisets over all pairs; nothing when there are no pairs.
 */
export function pairAgreement(rows: readonly Row[]): number | undefined {
  const sides = new Map(rows.map((row) => [row.id, row]));
  const counts = { shared: 0, all: 0 };
  for (const row of rows) {
    const other = row.id.endsWith('-en') ? sides.get(row.id.replace(/-en$/, '-vi')) : undefined;
    if (other === undefined) continue;
    const [left, right] = [valuesOf(row), valuesOf(other)];
    counts.all += left.length + right.length;
    for (const value of left) {
      const at = right.indexOf(value);
      if (at >= 0) right.splice(at, 1);
      if (at >= 0) counts.shared += 1;
    }
  }
  return counts.all === 0 ? undefined : Math.round((2000 * counts.shared) / counts.all) / 10;
}

function valuesOf({ spans }: Row): string[] {
  return spans.flatMap(({ value, valueMax, iso }) =>
    iso === undefined
      ? [value, valueMax].filter((one) => one !== undefined).map((one) => one.toPrecision(7))
      : [iso],
  );
}
