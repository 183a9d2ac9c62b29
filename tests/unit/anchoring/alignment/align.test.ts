import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AlignmentRange, align } from '../../../../lib/anchoring/alignment/align';
import { Lexicon } from '../../../../lib/anchoring/words/lexicon';
import { indexOf, wordAt } from '../words-of-text';

/** Aligns two texts, every word weighing 100, and tells the word in each slot. */
function alignWords(text: string, other: string, range?: AlignmentRange) {
  const lexicon = new Lexicon();
  const words = indexOf(text, lexicon);
  const others = indexOf(other, lexicon);
  const count = words.ids.length;
  const weights = new Int32Array(count).fill(100);
  const alignment = align(
    { ...words.between(0, count), weights },
    others.between(0, others.ids.length),
    range,
  );
  const slots = [...alignment.slots].map((slot) => (slot < 0 ? '-' : wordAt(other, others, slot)));
  return { ...alignment, words: slots.join(' ') };
}

const cases: [title: string, text: string, other: string, slots: string][] = [
  ['words that stayed', 'có 691 tập thể', 'tỉnh có 691 tập thể khen', 'có 691 tập thể'],
  ['a figure brought up to date', 'có 691 tập thể', 'có 693 tập thể', 'có 693 tập thể'],
  ['a word replaced', 'ông An cho biết', 'ông Bình cho biết', 'ông Bình cho biết'],
  ['a word lost', 'tỉnh đã khen thưởng', 'tỉnh khen thưởng', 'tỉnh - khen thưởng'],
  ['words put in', 'có 691 tập thể', 'có hơn gần 691 tập thể', 'có 691 tập thể'],
  [
    'a sign never stands for a word',
    'nam 25 animals . Then',
    'nam 25 dogs Then',
    'nam 25 dogs - Then',
  ],
  ['nothing to go to', 'có 691', '', '- -'],
  ['nothing to align', '', 'có 691', ''],
];

test.each(cases)('%s', (_title, text, other, slots) => {
  expect(alignWords(text, other).words).toBe(slots);
});

test('what is the same is told apart from what only has the place', () => {
  expect([...alignWords('có 691 tập thể', 'có 693 tập thể').same]).toEqual([1, 0, 1, 1]);
});

test('a sentence put between costs little more than a word', () => {
  const short = alignWords('a b c d', 'a b x c d').score;
  const long = alignWords('a b c d', 'a b x y z u v w c d').score;
  expect(short - long).toBeLessThan(40);
  expect(long).toBeGreaterThan(300);
});

test('all of the others are aligned when they are versions of one text', () => {
  expect(alignWords('a x', 'a y z', { isWhole: true }).words).toMatch(/^a [yz]$/);
  expect(alignWords('a', 'b', { isWhole: true }).score).toBe(-35);
  expect(alignWords('', 'b c', { isWhole: true }).words).toBe('');
});

test('a word goes no further than it may', () => {
  const near = { least: 0, most: 1 };
  expect(alignWords('a b', 'a b c d', near).words).toBe('a b');
  expect(alignWords('c d', 'a b x c d', near).words).not.toContain('c');
});

const text = fc
  .array(fc.constantFrom('một', 'hai', 'ba', '1', '2', '.'), { maxLength: 12 })
  .map((words) => words.join(' '));

test('slots rise, and same words are marked so', () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (one, other, isWhole) => {
      const lexicon = new Lexicon();
      const [words, others] = [indexOf(one, lexicon), indexOf(other, lexicon)];
      const { slots, same } = alignWords(one, other, { isWhole });
      const filled = [...slots].filter((slot) => slot >= 0);
      expect(filled).toEqual(filled.toSorted((a, b) => a - b));
      expect(new Set(filled).size).toBe(filled.length);
      for (const [at, slot] of slots.entries()) {
        const isSame = slot >= 0 && words.ids[at] === others.ids[slot];
        expect(same[at]).toBe(isSame ? 1 : 0);
      }
    }),
  );
});
