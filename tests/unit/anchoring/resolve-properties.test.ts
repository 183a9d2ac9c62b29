import fc from 'fast-check';
import { describe as describeBlock, expect, test } from 'vitest';
import type { Anchor } from '../../../lib/anchoring/anchor';
import { describe as describeTarget } from '../../../lib/anchoring/describe';
import { createResolver, type Earlier } from '../../../lib/anchoring/resolve';
import { trimToWords } from '../../../lib/anchoring/trim-to-words';
import { foldPassage } from '../../../lib/anchoring/words/fold-passage';

/** What texts are made of: few words, so that passages are like one another. */
const scripts = {
  Vietnamese: ['tỉnh', 'khen', '691', '1.780', 'cá', 'nhân', '12%', '.', ',', '\n'],
  'combining marks': ['Ti\u0309nh', 'u\u0309y', 'e\u0301', 'o\u0302\u0301', '3', '\u0301', '\n'],
  'surrogate pairs': ['🙂', '👩‍👩‍👧', '𝟙𝟚', 'a', '7', '\n'],
  'right-to-left text': ['قال', '١٢', 'شخصا', '12', '؟', '\u200f', '\n'],
  'text without spaces': ['東', '京', '12', '人', '。', '\n'],
  'invisible characters': ['Ver\u00adtrag', '\u200b', '\u2060', '\u00a0', 'x', '5', '\n'],
} as const;

const texts = (pieces: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '')), { maxLength: 60 })
    .map((parts) => parts.flat().join(''));

/** An edit: a part of a text, as shares of its length, replaced by another text. */
const edits = (pieces: readonly string[]) =>
  fc.array(fc.tuple(fc.nat(100), fc.nat(20), texts(pieces)), { maxLength: 4 });

function edited(text: string, changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((current, [at, length, put]) => {
    const [start] = whole(current, Math.floor((at * current.length) / 100), 0);
    const [, end] = whole(current, start, Math.floor((length * current.length) / 100));
    return current.slice(0, start) + put + current.slice(end);
  }, text);
}

/** A span that cuts no surrogate pair. */
function whole(text: string, start: number, length: number): [start: number, end: number] {
  const isInside = (offset: number) =>
    /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1));
  const from = start > 0 && isInside(start) ? start - 1 : start;
  const to = Math.min(text.length, from + length);
  return [from, to < text.length && to > 0 && isInside(to) ? to + 1 : to];
}

/** A target in a text, or undefined where there is nothing to mark. */
function targetIn(text: string, at: number, length: number) {
  const [start, end] = whole(text, Math.floor((at * text.length) / 100), length);
  const span = trimToWords(text, { start, end });
  return span.start < span.end ? describeTarget(text, span, []) : undefined;
}

/** What holds of every answer. */
function check(anchor: Anchor, text: string, quote: string): void {
  if (anchor.state === 'gone') return;
  expect(anchor.start).toBeGreaterThanOrEqual(0);
  expect(anchor.end).toBeLessThanOrEqual(text.length);
  expect(anchor.start).toBeLessThan(anchor.end);
  const now = text.slice(anchor.start, anchor.end);
  expect(now.isWellFormed()).toBe(true);
  if (anchor.state === 'intact') expect(foldPassage(now)).toBe(foldPassage(quote));
  else expect(anchor).toMatchObject({ was: quote, now });
}

const ways = (before: string): Earlier[] => [
  {},
  { earlierTexts: [before] },
  { earlierTexts: ['khác', before] },
];

describeBlock.each(Object.entries(scripts))('%s', (_script, pieces) => {
  test('every answer is what it says it is, whatever was edited', () => {
    fc.assert(
      fc.property(
        texts(pieces),
        edits(pieces),
        fc.nat(100),
        fc.integer({ min: 1, max: 30 }),
        (before, changes, at, length) => {
          const target = targetIn(before, at, length);
          const after = edited(before, changes);
          if (target === undefined) return;
          for (const way of ways(before)) {
            const anchor = createResolver(after, way).resolve(target);
            check(anchor, after, target.selectors.quote.exact);
          }
        },
      ),
    );
  });

  test('what was not edited is where it was', () => {
    fc.assert(
      fc.property(
        texts(pieces),
        fc.nat(100),
        fc.integer({ min: 1, max: 30 }),
        (text, at, length) => {
          const target = targetIn(text, at, length);
          if (target === undefined) return;
          const { start, end } = target.selectors.position;
          for (const way of ways(text)) {
            expect(createResolver(text, way).resolve(target)).toEqual({
              state: 'intact',
              start,
              end,
            });
          }
        },
      ),
    );
  });

  test('what only moved by a line put before it is found by the text it stood in', () => {
    fc.assert(
      fc.property(
        texts(pieces),
        fc.nat(100),
        fc.integer({ min: 1, max: 30 }),
        (text, at, length) => {
          const target = targetIn(text, at, length);
          if (target === undefined) return;
          const put = 'Bản tin mới nhất của buổi chiều hôm nay vừa được đăng.\n';
          const { start } = target.selectors.position;
          const anchor = createResolver(put + text, { earlierTexts: [text] }).resolve(target);
          check(anchor, put + text, target.selectors.quote.exact);
          if (anchor.state !== 'intact') return;
          const passed = text.slice(start, anchor.start - put.length);
          expect(passed.trim()).toBe('');
          expect(anchor.start - put.length).toBeGreaterThanOrEqual(start);
        },
      ),
    );
  });
});
