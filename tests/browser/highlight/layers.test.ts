import { afterEach, expect, test } from 'vitest';
import { Layers } from '../../../lib/highlight/layers';
import { layerOf, type MarkStyle } from '../../../lib/highlight/mark-style';
import { openText, rangeOf } from './open-text';

const names = (style: MarkStyle) => `l-${style}`;

afterEach(() => CSS.highlights.clear());

function statistic(words: string, html = '<p>Có 691 tập thể.</p>') {
  return { id: words, style: 'statistic' as const, range: rangeOf(openText(html), words) };
}

test('a style is registered while it has something to show', () => {
  const layers = new Layers(CSS.highlights, names);
  const mark = statistic('691');
  layers.add(mark);
  expect(CSS.highlights.size).toBe(0);
  layers.restore();
  expect([...CSS.highlights.keys()]).toEqual(['l-statistic']);
  layers.delete(mark);
  layers.restore();
  expect(CSS.highlights.size).toBe(0);
});

test('a highlight has the priority of its style', () => {
  const layers = new Layers(CSS.highlights, names);
  layers.add(statistic('691'));
  layers.restore();
  expect(CSS.highlights.get('l-statistic')?.priority).toBe(layerOf('statistic'));
});

test('what another owner registered under the name is not taken away', () => {
  const layers = new Layers(CSS.highlights, names);
  layers.add(statistic('691'));
  layers.restore();
  const theirs = new Highlight();
  CSS.highlights.set('l-statistic', theirs);
  layers.remove();
  expect(CSS.highlights.get('l-statistic')).toBe(theirs);
});

test('removed layers show nothing, and can be filled again', () => {
  const layers = new Layers(CSS.highlights, names);
  layers.add(statistic('691'));
  layers.restore();
  layers.remove();
  layers.restore();
  expect(CSS.highlights.size).toBe(0);
  layers.add(statistic('tập'));
  layers.restore();
  expect(CSS.highlights.get('l-statistic')?.size).toBe(1);
});
