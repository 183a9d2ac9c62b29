import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IConfiguration, ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rules = join(root, 'scripts/import-ranks.cjs');

/** Each file imports the next; the last is a file or a package. */
type Chain = [from: string, ...through: string[]];

const good: Chain[] = [
  ['lib/model/noun.ts', 'zod'],
  ['lib/text/words.ts', 'lib/text/letters.ts'],
  ['lib/article/read.ts', 'lib/text/words.ts'],
  ['lib/anchoring/describe.ts', 'lib/article/read.ts'],
  ['lib/store/tables.ts', 'dexie'],
  ['lib/store/settings.ts', 'wxt/browser'],
  ['lib/messaging/send.ts', 'wxt/browser'],
  ['lib/reading/open.ts', 'lib/anchoring/describe.ts'],
  ['lib/library/keep.ts', 'lib/store/tables.ts'],
  ['components/Card.tsx', 'lib/model/noun.ts'],
  ['components/List.tsx', 'preact'],
  ['entrypoints/popup/main.tsx', 'components/Card.tsx', 'components/List.tsx'],
  ['entrypoints/detector.ts', 'lib/article/read.ts'],
  ['entrypoints/background.ts', 'lib/library/keep.ts'],
];

/** Breaches by the rule that must name their first file. */
const bad: [rule: string, ...Chain][] = [
  ['rank-of-model', 'lib/model/b0.ts', 'lib/text/words.ts'],
  ['rank-of-text', 'lib/text/b1.ts', 'lib/extract/t1.ts'],
  ['rank-of-article', 'lib/article/b2.ts', 'lib/extract/t2.ts'],
  ['rank-of-article', 'lib/article/b3.ts', 'tests/t3.ts'],
  ['rank-of-extract', 'lib/extract/b4.ts', 'lib/article/t4.ts'],
  ['rank-of-export', 'lib/export/b5.ts', 'lib/store/t5.ts'],
  ['rank-of-anchoring', 'lib/anchoring/b6.ts', 'lib/highlight/t6.ts'],
  ['rank-of-highlight', 'lib/highlight/b7.ts', 'lib/messaging/t7.ts'],
  ['rank-of-messaging', 'lib/messaging/b8.ts', 'lib/store/t8.ts'],
  ['rank-of-store', 'lib/store/b9.ts', 'lib/library/t9.ts'],
  ['rank-of-reading', 'lib/reading/b10.ts', 'lib/library/t10.ts'],
  ['rank-of-library', 'lib/library/b11.ts', 'components/T11.tsx'],
  ['rank-of-components', 'components/B12.tsx', 'entrypoints/t12.ts'],
  ['rank-of-entrypoints', 'entrypoints/b13.ts', 'scripts/t13.ts'],
  ['no-unresolvable', 'lib/model/b14.ts', 'nowhere'],
  ['no-cycles', 'lib/model/b15.ts', 'lib/model/t15.ts', 'lib/model/b15.ts'],
  ['model-imports-zod-only', 'lib/text/b16.ts', 'preact'],
  ['reading-never-reaches-store', 'lib/reading/b17.ts', 'lib/store/t17.ts'],
  ['reading-never-reaches-store', 'lib/reading/b18.ts', 'lib/highlight/t18.ts', 'lib/store/t18.ts'],
  ['library-never-reaches-the-page', 'lib/library/b19.ts', 'lib/article/t19.ts'],
  [
    'library-never-reaches-the-page',
    'lib/library/b20.ts',
    'lib/store/t20.ts',
    'lib/article/t20.ts',
  ],
  ['components-are-presentational', 'components/B21.tsx', 'lib/messaging/t21.ts'],
  ['browser-api-in-adapters-only', 'lib/library/b22.ts', 'wxt/browser'],
  ['browser-api-in-adapters-only', 'components/B23.tsx', 'wxt/browser'],
  ['dexie-in-store-only', 'lib/library/b24.ts', 'dexie'],
  ['preact-in-views-only', 'lib/reading/b25.ts', 'preact'],
  ['content-scripts-have-no-store', 'entrypoints/detector/b26.ts', 'lib/store/t26.ts'],
  [
    'content-scripts-have-no-store',
    'entrypoints/reader/b27.ts',
    'lib/reading/t27.ts',
    'lib/export/t27.ts',
  ],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-ranks-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('imports down the ranks break no rule', () => {
  expect(breaches(plant('good', good))).toEqual([]);
});

test('every breach is named by its rule', () => {
  const found = breaches(
    plant(
      'bad',
      bad.map(([_rule, ...chain]) => chain),
    ),
  );
  expect(found).toEqual(expect.arrayContaining(bad.map(([rule, from]) => `${rule}: ${from}`)));
});

test('every rule has a breach that it names', () => {
  const { forbidden = [] }: IConfiguration = createRequire(import.meta.url)(rules);
  const proved = new Set(bad.map(([rule]) => rule));
  expect([...proved].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});

/** Writes a project whose files import each other as the chains say. */
function plant(name: string, chains: readonly Chain[]): string {
  const project = join(folder, name);
  const imports = new Map<string, Set<string>>();
  for (const chain of chains) {
    for (const [index, file] of chain.entries()) {
      const next = chain[index + 1];
      if (!isPackage(file)) imports.set(file, imports.get(file) ?? new Set());
      if (next !== undefined) imports.get(file)?.add(specifier(file, next));
    }
  }
  for (const [file, specifiers] of imports) {
    write(project, file, [...specifiers].map((to) => `import '${to}';\n`).join(''));
  }
  for (const name of ['zod', 'dexie', 'preact', 'wxt']) {
    write(project, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(project, `node_modules/${name}/index.js`, '');
  }
  write(project, 'node_modules/wxt/browser.js', '');
  write(project, 'tsconfig.json', '{}');
  write(project, 'package.json', '{}');
  return project;
}

function isPackage(file: string): boolean {
  return !/\.tsx?$/.test(file);
}

function specifier(from: string, to: string): string {
  if (isPackage(to)) return to;
  const path = relative(dirname(from), to).replace(/\.tsx?$/, '');
  return path.startsWith('.') ? path : `./${path}`;
}

function write(project: string, file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

/** Runs the rules as the check does; a breach reads "rule: file". */
function breaches(project: string): string[] {
  const cruise = join(root, 'node_modules/.bin/depcruise');
  const args = ['--config', rules, '--output-type', 'json', 'lib', 'components', 'entrypoints'];
  const result: ICruiseResult = JSON.parse(
    execFileSync(cruise, args, { cwd: project, encoding: 'utf8' }),
  );
  return result.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}
