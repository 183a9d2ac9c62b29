import { expect, test } from 'vitest';
import { articleWeights } from '../../../lib/article/article-weights';
import { contextWeights, lineWeights } from '../../../lib/article/body/body-weights';
import { meaning } from '../../../lib/article/page/page-words';

const tables = { articleWeights, lineWeights, contextWeights };
const names = Object.keys(tables) as (keyof typeof tables)[];

test.each(names)('the weights of %s are finite and small', (name) => {
  const weights = Object.values(tables[name]);
  expect(weights.length).toBeGreaterThan(20);
  for (const weight of weights) expect(Math.abs(weight)).toBeLessThan(15);
});

test('a line in its context is weighed by all that it is weighed by alone, and by more', () => {
  const context = Object.keys(contextWeights);
  for (const name of Object.keys(lineWeights)) expect(context).toContain(name);
  expect(context.length).toBeGreaterThan(Object.keys(lineWeights).length);
});

test('what is weighed near or far is a meaning, and far as well as near', () => {
  const near = Object.keys(lineWeights).filter((name) => name.endsWith('Near'));
  expect(near.length).toBeGreaterThan(10);
  for (const name of near) {
    expect(meaning).toHaveProperty(name.replace(/Near$/, ''));
    expect(lineWeights).toHaveProperty(name.replace(/Near$/, 'Far'));
  }
});

test('what everybody knows to speak for or against an article does so', () => {
  expect(articleWeights['newsData']).toBeGreaterThan(0);
  expect(articleWeights['prices']).toBeLessThan(0);
  expect(lineWeights['commentsFar']).toBeLessThan(0);
  expect(lineWeights['linked']).toBeLessThan(0);
});
