import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Evaluation } from './evaluation';

/** Each is `./sets/<name>.ts` and exports `evaluate`. */
const sets = ['pages', 'articles', 'statistics', 'quantities', 'entities', 'anchoring'] as const;

const usage = `npm run eval -- SET PATH… [--out FILE] [--limit N]   (SET: ${sets.join(', ')})`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, limit: { type: 'string' } },
});
const set = sets.find((name) => name === positionals[0]);
const paths = positionals.slice(1);
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);

if (set === undefined || paths.length === 0 || !(limit > 0)) {
  console.error(usage);
  process.exit(2);
}

// Only the set that is asked for is loaded: half of them start a browser.
const { evaluate }: { evaluate: Evaluation } = await import(`./sets/${set}.ts`);
const { rows, metrics, table } = await evaluate(paths, limit);

console.log(table);
if (values.out !== undefined) {
  writeFileSync(values.out, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
console.log(JSON.stringify({ set, ...metrics }));
