import { describe, expect, test } from 'vitest';
import {
  neighbourFeatures,
  readNeighbourFeatures,
} from '../../../../lib/article/body/neighbour-features';
import { lineOf, readPage } from '../read-page';

type Name = (typeof neighbourFeatures)[number];

const text = (name: string) => `<p>${`${name} sails. `.repeat(10)}</p>`;
const page = readPage(
  `<section>${text('One')}${text('Two')}<h2>Head</h2>${text('Three')}</section><aside><div>${text('Other')}</div></aside>`,
);
const { lines, masses } = page;

/** The features of a line when the lines have these chances. */
function featuresOf(beginning: string, chances: readonly number[]): Record<Name, number> {
  const values = readNeighbourFeatures(lines, masses, chances)[lineOf(page, beginning).index];
  if (!values) throw new Error(`"${beginning}" is not weighed`);
  const named = neighbourFeatures.map((name, at) => [name, values[at] ?? Number.NaN] as const);
  return Object.fromEntries(named) as Record<Name, number>;
}

const chances = [0.9, 0.8, 0.2, 1, 0];

describe('a line and its neighbours', () => {
  test('its own chance and those beside it', () => {
    expect(featuresOf('Head', chances)).toMatchObject({ own: 0.2, before: 0.8, after: 1 });
    expect(featuresOf('One', chances)).toMatchObject({ own: 0.9, before: 0, after: 0.8 });
    expect(featuresOf('Other', chances)).toMatchObject({ own: 0, before: 1, after: 0 });
  });

  test('those around it count by the length of their text', () => {
    const sure = featuresOf('Head', [1, 1, 0, 1, 1]);
    expect(sure.near).toBeGreaterThan(0.95);
    expect(sure.near).toBeLessThan(1);
    expect(featuresOf('Head', [0, 0, 0, 0, 0])).toMatchObject({ near: 0, around: 0 });
  });
});

describe('a line and its element', () => {
  test('the one with most of the text is the best', () => {
    expect(featuresOf('Head', chances)).toMatchObject({ parentPart: 1, bestParent: 1, stepsUp: 0 });
    expect(featuresOf('Other', chances)).toMatchObject({ parentPart: 0, bestParent: 0 });
  });

  test('the way to the best is counted up and down', () => {
    expect(featuresOf('Other', chances)).toMatchObject({
      stepsUp: 0.5,
      stepsAcross: 0.25,
      farAcross: 0,
    });
  });

  test('lines in elements of the same make speak for each other', () => {
    const { kindMean } = featuresOf('One', [1, 0, 0, 0, 0]);
    expect(kindMean).toBeGreaterThan(0.3);
    expect(kindMean).toBeLessThan(0.4);
  });

  test('text before and behind is told in fifths of all', () => {
    expect(featuresOf('One', chances)).toMatchObject({ textBefore: 0, textAfter: 1 });
    expect(featuresOf('Other', chances)).toMatchObject({ textBefore: 1, textAfter: 0 });
  });
});

test('without any text found nothing is the best of much', () => {
  expect(featuresOf('One', [0, 0, 0, 0, 0])).toMatchObject({ parentPart: 0, parentMean: 0 });
});
