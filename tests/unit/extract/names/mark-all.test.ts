import { expect, test } from 'vitest';
import { mentionsOf } from '../../../../lib/extract/names/mentions';
import { readEntity } from '../../../../lib/extract/names/read-entity';
import type { Article } from '../../../../lib/model/article';
import type { EntityType } from '../../../../lib/model/entity-type';
import { foldName } from '../../../../lib/text/fold';
import { markedArticles } from './mark-all-cases';
import { type Mentioned, readMarked } from './read-marked';

type Place = Omit<Mentioned, 'text'>;
const keyOf = ({ blockIndex, start, end }: Place) => `${blockIndex} ${start} ${end}`;

const total = { exact: 0, exactFound: 0, short: 0, shortFound: 0, found: 0, falsely: 0 };
const wrong: string[] = [];

/** Counts what marking the first mention of an entity by hand finds besides it. */
function count(article: Article, mentions: readonly Mentioned[], type: EntityType): void {
  const [first, ...others] = mentions;
  if (first === undefined) return;
  const found = mentionsOf(article, first, readEntity(article, first, type)).filter(
    (mention) => keyOf(mention) !== keyOf(first),
  );
  const keys = new Set(found.map(keyOf));
  for (const other of others) {
    const isExact = foldName(other.text) === foldName(first.text);
    const isFound = keys.has(keyOf(other));
    total[isExact ? 'exact' : 'short'] += 1;
    if (isFound) total[isExact ? 'exactFound' : 'shortFound'] += 1;
    else wrong.push(`missed ${other.text} of ${first.text}`);
  }
  const right = new Set(others.map(keyOf));
  const falsely = found.filter((mention) => !right.has(keyOf(mention)));
  total.found += found.length;
  total.falsely += falsely.length;
  wrong.push(...falsely.map(({ exact }) => `false ${exact} for ${first.text}`));
}

for (const marked of markedArticles) {
  const { article, mentions } = readMarked(marked);
  for (const [id, own] of mentions) count(article, own, marked.types[id] ?? 'other');
}

test('marking one mention finds every other in full, most short forms and hardly anything else', () => {
  const { exact, exactFound, short, shortFound, found, falsely } = total;
  expect(exact).toBeGreaterThan(25);
  expect(short).toBeGreaterThan(20);
  expect(exactFound / exact, wrong.join('\n')).toBe(1);
  expect(shortFound / short, wrong.join('\n')).toBeGreaterThanOrEqual(0.92);
  expect(falsely / found, wrong.join('\n')).toBeLessThanOrEqual(0.02);
});
