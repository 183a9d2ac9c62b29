/** One side-by-side measurement: what it prints, and its numbers. */
export interface Measured {
  metrics: Record<string, unknown>;
  table: string;
}

/** Measures on the files under `paths`, or on the project's own pages when there are none. */
export type Bench = (paths: readonly string[], limit: number) => Promise<Measured>;

/** Each is `./benches/<name>.ts` and exports `measure`. */
const benches = ['article', 'anchoring', 'painting', 'living', 'statistics', 'entities'] as const;

const [name = 'article', ...rest] = process.argv.slice(2);
const at = rest.indexOf('--limit');
const limit = at < 0 ? Number.POSITIVE_INFINITY : Number(rest[at + 1]);
const paths = at < 0 ? rest : rest.slice(0, at);

if (!benches.some((one) => one === name) || !(limit > 0)) {
  console.error(`npm run bench -- [${benches.join('|')}] [PATH…] [--limit N]`);
  process.exit(2);
}

const { measure }: { measure: Bench } = await import(`./benches/${name}.ts`);
const { metrics, table } = await measure(paths, limit);
console.log(table);
console.log(JSON.stringify({ bench: name, ...metrics }));
