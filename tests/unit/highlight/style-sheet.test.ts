import { expect, test } from 'vitest';
import { markStyles } from '../../../lib/highlight/mark-style';
import { looks, styleSheetFor } from '../../../lib/highlight/style-sheet';

type Colour = readonly [number, number, number];

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function blend(over: Colour, under: Colour, alpha: number): Colour {
  const [red, green, blue] = over.map(
    (value, at) => value * alpha + (under[at] ?? 0) * (1 - alpha),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

const pages: [name: string, text: Colour, background: Colour][] = [
  ['black on white', [0, 0, 0], [255, 255, 255]],
  ['grey on white', [68, 68, 68], [255, 255, 255]],
  ['brown on cream', [51, 41, 28], [255, 241, 229]],
  ['white on black', [255, 255, 255], [0, 0, 0]],
  ['light grey on near black', [210, 210, 210], [18, 18, 18]],
  ['white on slate', [240, 240, 240], [30, 38, 50]],
];
const cases = markStyles.flatMap((style) => pages.map((page) => [style, ...page] as const));

test.each(cases)('%s keeps words readable: %s', (style, _page, text, background) => {
  const { hue, tint } = looks[style];
  expect(contrast(text, blend(hue, background, tint))).toBeGreaterThanOrEqual(4.5);
});

test.each(cases)('the line of %s can be seen: %s', (style, _page, _text, background) => {
  expect(contrast(looks[style].hue, background)).toBeGreaterThanOrEqual(3);
});

test('an entity in a statistic in a note keeps words readable', () => {
  for (const [, text, background] of pages) {
    const under = ['note', 'statistic', 'person'] as const;
    const painted = under.reduce<Colour>(
      (colour, style) => blend(looks[style].hue, colour, looks[style].tint),
      background,
    );
    expect(contrast(text, painted)).toBeGreaterThanOrEqual(4.5);
  }
});

test('no two styles share both hue and line', () => {
  const all = markStyles.map((style) => `${looks[style].hue} ${looks[style].line}`);
  expect(new Set(all).size).toBe(all.length);
});

test('the sheet has a rule for each style and leaves the colour of text to the page', () => {
  const css = styleSheetFor((style) => `n-${style}`);
  for (const style of markStyles) expect(css).toContain(`::highlight(n-${style}){background-color`);
  const [ordinary = ''] = css.split('@media');
  expect(ordinary).not.toMatch(/[{;]color:/);
});
