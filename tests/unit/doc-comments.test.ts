import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = ['lib', 'components', 'entrypoints', 'scripts', 'tests/eval', 'tests/bench'];

/** A function, or a constant that is one, that other files can use. */
const exported = /^export (?:async )?(?:function\*? (\w+)|const (\w+) = (?:async )?\(.*\).*=>)/;

/** The exported functions of a file that no doc comment stands over. Overloads share the first's. */
function undocumented(source: string): string[] {
  const lines = source.split('\n');
  const isTold = (at: number) => lines[at - 1]?.endsWith('*/') === true;
  const told = new Set<string>();
  return lines.flatMap((line, at) => {
    const [, made, constant] = exported.exec(line) ?? [];
    const name = made ?? constant;
    if (name === undefined || told.has(name)) return [];
    if (!isTold(at)) return [name];
    told.add(name);
    return [];
  });
}

test.each(rooms)('every exported function of %s says what it does', (room) => {
  const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
  const untold = files
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) =>
      undocumented(readFileSync(join(root, room, file), 'utf8')).map((name) => `${file}: ${name}`),
    );
  expect(untold).toEqual([]);
});

test('a function without a doc comment is told', () => {
  expect(undocumented('// Why.\nexport function read(): void {}')).toEqual(['read']);
  expect(undocumented('export const read = (text: string) => text;')).toEqual(['read']);
  expect(undocumented('/** Reads. */\nexport async function* read() {}')).toEqual([]);
  expect(
    undocumented('/** Reads. */\nexport function read(a: 1): 1;\nexport function read(a: 2): 2;'),
  ).toEqual([]);
});
