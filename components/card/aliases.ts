const mostAliases = 50;

/** Other forms of a name, one a line, each once: names contain commas. */
export function aliasesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 1_000));
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, mostAliases);
}
