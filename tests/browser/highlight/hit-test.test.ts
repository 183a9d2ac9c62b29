import { afterEach, expect, test } from 'vitest';
import { createHitTest } from '../../../lib/highlight/hit-test';
import type { Mark } from '../../../lib/highlight/mark';
import { middleOf, openText, rangeOf } from './open-text';

afterEach(() => CSS.highlights.clear());

const html = '<p>Sóc Trăng đã khen 691 tập thể.</p>';

/** A registry of a browser without `highlightsFromPoint`. */
const plain = () => new Map<string, Highlight>() as HighlightRegistry;

function marksOf(main: Element, ...all: [id: string, style: Mark['style'], words: string][]) {
  return new Map(
    all.map(([id, style, words]): [string, Mark] => [
      id,
      { id, style, range: rangeOf(main, words) },
    ]),
  );
}

function register(registry: HighlightRegistry, marks: ReadonlyMap<string, Mark>): void {
  for (const { id, range } of marks.values()) registry.set(id, new Highlight(range));
}

const registries: [title: string, make: () => HighlightRegistry][] = [
  ['where the browser tells', () => CSS.highlights],
  ['where it does not', plain],
];

test.each(registries)('the topmost mark at a point is told first, %s', (_title, make) => {
  const main = openText(html);
  const marks = marksOf(
    main,
    ['note', 'note', 'đã khen 691 tập'],
    ['figure', 'statistic', '691 tập'],
  );
  const registry = make();
  register(registry, marks);
  const hitTest = createHitTest({ document, registry, marks });
  const at = (words: string) => {
    const { x, y } = middleOf(rangeOf(main, words));
    return hitTest.marksAt(x, y);
  };
  expect(at('691')).toEqual(['figure', 'note']);
  expect(at('khen')).toEqual(['note']);
  expect(at('Trăng')).toEqual([]);
});

test.each(registries)('marks that came since are found once forgotten, %s', (_title, make) => {
  const main = openText(html);
  const marks = marksOf(main, ['figure', 'statistic', '691']);
  const registry = make();
  register(registry, marks);
  const hitTest = createHitTest({ document, registry, marks });
  const { x, y } = middleOf(rangeOf(main, 'Trăng'));
  expect(hitTest.marksAt(x, y)).toEqual([]);
  const place: Mark = { id: 'place', style: 'place', range: rangeOf(main, 'Sóc Trăng') };
  marks.set('place', place);
  registry.set('place', new Highlight(place.range));
  hitTest.forget();
  expect(hitTest.marksAt(x, y)).toEqual(['place']);
});

test.each(registries)("another owner's highlight is no mark, %s", (_title, make) => {
  const main = openText(html);
  const registry = make();
  registry.set('theirs', new Highlight(rangeOf(main, '691')));
  const hitTest = createHitTest({ document, registry, marks: new Map() });
  const { x, y } = middleOf(rangeOf(main, '691'));
  expect(hitTest.marksAt(x, y)).toEqual([]);
});

test.each(registries)('the margin beside a mark is not the mark, %s', (_title, make) => {
  const main = openText(html);
  const marks = marksOf(main, ['figure', 'statistic', 'tập thể.']);
  const registry = make();
  register(registry, marks);
  const hitTest = createHitTest({ document, registry, marks });
  const { right, top } = rangeOf(main, 'tập thể.').getBoundingClientRect();
  expect(hitTest.marksAt(right + 60, top + 5)).toEqual([]);
});

test('a browser that knows carets only as ranges tells the marks too', () => {
  const main = openText(html);
  const marks = marksOf(main, ['figure', 'statistic', '691']);
  const old = {
    caretRangeFromPoint: (x: number, y: number) => document.caretRangeFromPoint(x, y),
  };
  const hitTest = createHitTest({ document: old, registry: plain(), marks });
  const { x, y } = middleOf(rangeOf(main, '691'));
  expect(hitTest.marksAt(x, y)).toEqual(['figure']);
  const elsewhere = middleOf(rangeOf(main, 'khen'));
  expect(hitTest.marksAt(elsewhere.x, elsewhere.y)).toEqual([]);
});
