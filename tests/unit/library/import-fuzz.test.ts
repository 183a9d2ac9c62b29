import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FailureError } from '../../../lib/model/failure';
import {
  articleRow,
  captureRow,
  entityRow,
  noteRow,
  sampleId,
  statisticRow,
  tagRow,
} from '../store/sample-rows';
import { exported } from './exported';
import { sampleLibrary, view } from './sample-library';

const article = articleRow(1);
const rows = {
  articles: [article],
  captures: [captureRow(2, article.id)],
  annotations: [
    noteRow(3, article.id, 'ghi'),
    statisticRow(4, article.id),
    entityRow(5, article.id, 'Sóc Trăng'),
  ],
  tags: [tagRow(6, 'gdp')],
};

async function goodFile(): Promise<string> {
  const { handlers, put } = sampleLibrary();
  await put(rows);
  return (await exported(handlers, 'json')).join('');
}

/** What can stand in the place of a value: of another type, hostile, or out of bounds. */
const values = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e308, '', 'javascript:alert(1)', [], {}, [[[]]]),
  fc.constantFrom<unknown>({ __proto__: 1 }, { constructor: {} }, 'x'.repeat(30_000)),
  fc.string({ unit: 'binary' }),
  fc.double(),
);

/** A file with one of its values replaced, one of its keys renamed, or cut or changed as text. */
const mutation = fc.oneof(
  fc.record({ at: fc.nat(), value: values }).map(({ at, value }) => (text: string) => {
    const paths = leaves(JSON.parse(text));
    return replaced(text, paths[at % paths.length] ?? [], value);
  }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % text.length)),
  fc.record({ at: fc.nat(), unit: fc.string({ minLength: 1, maxLength: 1 }) }).map(
    ({ at, unit }) =>
      (text: string) =>
        text.slice(0, at % text.length) + unit + text.slice((at % text.length) + 1),
  ),
);

test('a mutated file is taken whole or refused with what is wrong, never half', async () => {
  const file = await goodFile();
  await fc.assert(
    fc.asyncProperty(mutation, async (mutate) => {
      const { handlers, store } = sampleLibrary();
      const text = mutate(file);
      const failure = await handlers
        .importFile({ text, action: sampleId(500) }, view)
        .then(() => null)
        .catch((error: unknown) => error);
      if (failure === null) return;
      expect(failure).toBeInstanceOf(FailureError);
      expect(String(failure)).toMatch(/failureFile/);
      expect(await store.read((db) => db.changes.count())).toBe(0);
    }),
    { numRuns: 150 },
  );
});

type Path = (string | number)[];

/** The paths of all values below a value, itself left out. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key): Path[] => {
    const own = [...path, key];
    return [own, ...leaves(Reflect.get(value, key), own)];
  });
}

function replaced(text: string, path: Path, value: unknown): string {
  const root: unknown = JSON.parse(text);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), root);
  Reflect.set(Object(parent), path.at(-1) ?? '', value);
  return JSON.stringify(root);
}
