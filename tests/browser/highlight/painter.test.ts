import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mark } from '../../../lib/highlight/mark';
import { type MarkStyle, markStyles } from '../../../lib/highlight/mark-style';
import { createPainter, type Painter } from '../../../lib/highlight/painter';
import { middleOf, openText, rangeOf } from './open-text';

const sentence = 'Sóc Trăng đã khen thưởng 691 tập thể và <b>1.780</b> cá nhân trong 3 năm qua.';
let main: HTMLElement;
let controller: AbortController;
let painter: Painter;

const names = (style: MarkStyle) => `t-${style}`;
const registered = () => [...CSS.highlights.keys()].sort();
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function start(registry: HighlightRegistry = CSS.highlights): void {
  controller = new AbortController();
  painter = createPainter({ document, registry, signal: controller.signal, names });
}

function mark(id: string, style: MarkStyle, words: string): Mark {
  return { id, style, range: rangeOf(main, words) };
}

beforeEach(() => {
  main = openText(`<p>${sentence}</p><p>Ông Nguyễn Văn A nói.</p>`);
  start();
});

afterEach(() => {
  controller.abort();
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
});

const nested = (): Mark[] => [
  mark('note', 'note', 'khen thưởng 691 tập thể và 1.780 cá nhân'),
  mark('figure', 'statistic', '691 tập thể'),
  mark('group', 'organisation', 'tập thể'),
];

test('painting changes nothing in the page', async () => {
  const before = document.documentElement.outerHTML;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  painter.paint(nested());
  painter.flash(rangeOf(main, 'Nguyễn Văn A'));
  await wait(300);
  painter.paint([]);
  await wait(0);
  observer.disconnect();
  expect(records).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('each style is one highlight, a name above a figure above a note', () => {
  painter.paint([...nested(), mark('second', 'statistic', '1.780')]);
  expect(registered()).toEqual(['t-note', 't-organisation', 't-statistic']);
  const priority = (style: MarkStyle) => CSS.highlights.get(names(style))?.priority ?? -1;
  expect(CSS.highlights.get('t-statistic')?.size).toBe(2);
  expect(priority('organisation')).toBeGreaterThan(priority('statistic'));
  expect(priority('statistic')).toBeGreaterThan(priority('note'));
});

test('marked words are tinted and underlined and keep their colour', () => {
  const paragraph = main.querySelector('p');
  painter.paint(nested());
  const style = getComputedStyle(paragraph ?? main, '::highlight(t-statistic)');
  expect(style.backgroundColor).toMatch(/^rgba/);
  expect(style.textDecorationLine).toBe('underline');
  expect(style.color).toBe(getComputedStyle(paragraph ?? main).color);
});

test('painting again keeps what is there, moves what moved and takes away what went', () => {
  const [note, figure, group] = nested();
  if (note === undefined || figure === undefined || group === undefined)
    throw new Error('no marks');
  painter.paint([note, figure, group]);
  const moved = mark('figure', 'statistic', '1.780');
  painter.paint([mark('note', 'note', note.range.toString()), moved]);
  expect([...(CSS.highlights.get('t-note') ?? [])]).toEqual([note.range]);
  expect(CSS.highlights.get('t-note')?.has(note.range)).toBe(true);
  expect([...(CSS.highlights.get('t-statistic') ?? [])].map(String)).toEqual(['1.780']);
  expect(registered()).toEqual(['t-note', 't-statistic']);
});

test('a mark that changes its style changes its highlight', () => {
  painter.paint([mark('figure', 'statistic', '691')]);
  painter.paint([mark('figure', 'changed', '691')]);
  expect(registered()).toEqual(['t-changed']);
});

test('what the page clears is painted again', async () => {
  painter.paint(nested());
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  await wait(400);
  expect(registered()).toEqual(['t-note', 't-organisation', 't-statistic']);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('stopping leaves the page as it was found, with the highlights and sheets of others', async () => {
  const theirs = new Highlight(rangeOf(main, '3 năm'));
  const sheet = new CSSStyleSheet();
  CSS.highlights.set('theirs', theirs);
  document.adoptedStyleSheets = [sheet];
  painter.paint(nested());
  painter.flash(rangeOf(main, '691'));
  controller.abort();
  await wait(400);
  expect(registered()).toEqual(['theirs']);
  expect(CSS.highlights.get('theirs')).toBe(theirs);
  expect(document.adoptedStyleSheets).toEqual([sheet]);
});

test('a stopped painter paints no more', () => {
  controller.abort();
  painter.paint(nested());
  painter.flash(rangeOf(main, '691'));
  expect(registered()).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('a flash goes away by itself', async () => {
  painter.flash(rangeOf(main, '691'));
  expect(registered()).toEqual(['t-flash']);
  await wait(1_800);
  expect(registered()).toEqual([]);
});

/** A registry as in browsers before Chrome 140 and Firefox 150. */
function unpointable(): HighlightRegistry {
  return new Map<string, Highlight>() as HighlightRegistry;
}

const registries: [title: string, make: () => HighlightRegistry][] = [
  ['with highlightsFromPoint', () => CSS.highlights],
  ['without highlightsFromPoint', unpointable],
];

test.each(registries)(
  'nested marks are found at a point, the topmost first, %s',
  (_title, make) => {
    controller.abort();
    start(make());
    painter.paint(nested());
    const at = (words: string) => {
      const { x, y } = middleOf(rangeOf(main, words));
      return painter.marksAt(x, y);
    };
    expect(at('tập')).toEqual(['group', 'figure', 'note']);
    expect(at('691')).toEqual(['figure', 'note']);
    expect(at('cá')).toEqual(['note']);
    expect(at('Ông')).toEqual([]);
    expect(painter.marksAt(700, 500)).toEqual([]);
  },
);

test.each(registries)(
  'marks are found where they are after the page moved them, %s',
  (_t, make) => {
    controller.abort();
    start(make());
    painter.paint(nested());
    main.prepend('Một dòng mới');
    painter.paint([mark('figure', 'statistic', '1.780')]);
    const { x, y } = middleOf(rangeOf(main, '1.780'));
    expect(painter.marksAt(x, y)).toEqual(['figure']);
  },
);

test('a thousand marks of eight styles paint within 30 ms and add no element', () => {
  const words = Array.from({ length: 1_000 }, (_, at) => `số${at}`);
  main.innerHTML = words.map((word) => `<p>Có <b>${word}</b> người</p>`).join('');
  const elements = document.querySelectorAll('*').length;
  const styles = markStyles.filter((style) => !['suggestion', 'changed', 'flash'].includes(style));
  const marks = [...main.querySelectorAll('b')].map((element, at): Mark => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return { id: `${at}`, style: styles[at % styles.length] ?? 'note', range };
  });
  main.getBoundingClientRect();
  const times = [1, 2, 3, 4, 5].map(() => {
    painter.paint([]);
    const begin = performance.now();
    painter.paint(marks);
    main.getBoundingClientRect();
    return performance.now() - begin;
  });
  expect(styles).toHaveLength(8);
  expect(times.sort((a, b) => a - b)[2]).toBeLessThan(30);
  expect(document.querySelectorAll('*')).toHaveLength(elements);
});
