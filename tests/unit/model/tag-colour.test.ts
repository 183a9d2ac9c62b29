import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tagColours } from '../../../lib/model/tag-colour';

const styles = (name: string) =>
  readFileSync(new URL(`../../../components/${name}`, import.meta.url), 'utf8');

test('every colour has its rule and its shades in the style sheets', () => {
  const [rules, tokens] = [styles('tag/tag.css'), styles('tokens.css')];
  for (const colour of tagColours) {
    expect(rules).toContain(`.tag-${colour} {`);
    expect(tokens).toMatch(new RegExp(`--tag-${colour}: light-dark\\(.+\\);`));
  }
});

test('no colour that stored tags may have is taken away', () => {
  const kept = ['grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink'];
  expect(tagColours).toEqual(expect.arrayContaining(kept));
});
