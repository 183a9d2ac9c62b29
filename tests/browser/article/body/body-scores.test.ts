import { expect, test } from 'vitest';
import { bodyChances } from '../../../../lib/article/body/body-scores';
import {
  asNumbers,
  isWeighed,
  lineFeatures,
  readLineFeatures,
} from '../../../../lib/article/body/line-features';
import {
  neighbourFeatures,
  readNeighbourFeatures,
} from '../../../../lib/article/body/neighbour-features';
import { inOneGo } from '../../../../lib/article/in-one-go';
import { lineOf, paragraph, readPage } from '../read-page';

const page =
  readPage(`<nav><a href="/">Home</a></nav><article><h1>A ferry</h1>${paragraph('one')}${paragraph('two')}${paragraph('three')}</article>
  <div class="comments"><p>I have never seen such a ferry in all of my life, said I.</p></div>`);
const { lines, masses } = page;

test('prose below the headline is likelier than comments, a menu is not weighed', () => {
  const chances = inOneGo(bodyChances(lines, masses, 1));
  const chanceOf = (beginning: string) => chances[lineOf(page, beginning).index] ?? -1;
  expect(chanceOf('The council')).toBeGreaterThan(0.8);
  expect(chanceOf('I have never')).toBeLessThan(0.3);
  expect(chanceOf('Home')).toBe(0);
  expect(isWeighed(lineOf(page, 'Home'))).toBe(false);
});

test('every feature has a name and lies between 0 and 1', () => {
  const own = inOneGo(readLineFeatures(lines, masses, 1));
  const around = readNeighbourFeatures(
    lines,
    masses,
    lines.map(() => 0.5),
  );
  own.forEach((features, at) => {
    expect(around[at] === null).toBe(features === null);
    if (features === null) return;
    const values = asNumbers(features);
    expect(values).toHaveLength(lineFeatures.length);
    expect(around[at]).toHaveLength(neighbourFeatures.length);
    for (const value of [...values, ...(around[at] ?? [])])
      expect(value).toSatisfy((one: number) => one >= 0 && one <= 1);
  });
});
