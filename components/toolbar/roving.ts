/** Where a key leads from one place in a grid of controls; `null` when the key leads nowhere. */
export function roveTo(
  key: string,
  from: number,
  grid: { count: number; columns: number },
): number | null {
  const { count, columns } = grid;
  const steps: Record<string, number> = {
    ArrowRight: (from + 1) % count,
    ArrowLeft: (from + count - 1) % count,
    ArrowDown: from + columns < count ? from + columns : from % columns,
    ArrowUp: from >= columns ? from - columns : lastInColumn(from, grid),
    Home: 0,
    End: count - 1,
  };
  return steps[key] ?? null;
}

function lastInColumn(column: number, { count, columns }: { count: number; columns: number }) {
  const rows = Math.ceil(count / columns);
  const last = (rows - 1) * columns + column;
  return last < count ? last : last - columns;
}
