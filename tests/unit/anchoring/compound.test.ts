import { expect, test } from 'vitest';
import { growLeft, growRight, joinedWord } from '../../../lib/anchoring/compound';
import { Lexicon } from '../../../lib/anchoring/words/lexicon';
import { indexOf } from './words-of-text';

/**
 * Grows the word between brackets in the text after, whose other words stand in the slots of the
 * same number of words before.
 */
function grown(before: string, marked: string): string {
  const lexicon = new Lexicon();
  const text = marked.replace(/[[\]]/g, '');
  const [old, index] = [indexOf(before, lexicon), indexOf(text, lexicon)];
  const at = index.placeAt(marked.indexOf('['));
  const slots = Int32Array.from(old.ids, (_, place) => (place < index.ids.length ? place : -1));
  const same = Uint8Array.from(slots, (slot, place) =>
    old.ids[place] === index.ids[slot] ? 1 : 0,
  );
  const placed = { text, index, alignment: { slots, same, score: 0 } };
  const isSame = same[at] === 1;
  const [left, right] = [growLeft(placed, at, isSame), growRight(placed, at, isSame)];
  return text.slice(index.starts[left], index.ends[right]);
}

const cases: [title: string, before: string, marked: string, grown: string][] = [
  ['a figure before a hyphen', 'a 300-pound cover', 'a [181]-pound cover', '181-pound'],
  ['a figure in a chain', 'a 10-year-old', 'a [12]-year-old', '12-year-old'],
  ['a figure alone', 'có 691 tập thể', 'có [693] tập thể', '693'],
  ['a figure before a stop', 'năm 2024. Rồi', 'năm [2025]. Rồi', '2025'],
  ['a figure in brackets', 'thắng (19-8) ở', 'thắng ([12]-8) ở', '12-8'],
  ['a score', 'thua 85:71 ở', 'thua [107]:71 ở', '107:71'],
  ['a figure whose base changed', 'to 2^15 - 1', 'to 4^[15] - 1', '4^15'],
  ['a figure whose base stayed', 'to 2^15 - 1', 'to 2^[15] - 1', '15'],
  ['letters where other letters stood', 'the 21st.', 'the [24]thing.', '24'],
  ['a dash', 'the 20—it', 'the [16]—it', '16'],
  ['a script without spaces', '東京都', '東[西]都', '西'],
];

test.each(cases)('%s', (_title, before, marked, expected) => {
  expect(grown(before, marked)).toBe(expected);
});

test('letters written to a figure belong to it', () => {
  const lexicon = new Lexicon();
  const [text, index] = ['Trong 5D năm', indexOf('Trong 5D năm', lexicon)];
  const alignment = { slots: Int32Array.of(0, 1, 3), same: Uint8Array.of(1, 0, 1), score: 0 };
  const right = growRight({ text, index, alignment }, 1, false);
  expect(text.slice(index.starts[1], index.ends[right])).toBe('5D');
});

const joined: [word: string, text: string, whole: string][] = [
  ['34', 'a 34-year-old man', '34-year-old'],
  ['old', 'a 34-year-old man', '34-year-old'],
  ['man', 'a 34-year-old man', 'man'],
  ['7', 'on 10/7, and', '10/7'],
  ['a', 'a', 'a'],
];

test.each(joined)('"%s" in "%s" belongs to "%s"', (word, text, whole) => {
  const index = indexOf(text);
  const at = index.placeAt(text.lastIndexOf(word));
  const { first, last } = joinedWord(text, index, { first: at, last: at });
  expect(text.slice(index.starts[first], index.ends[last])).toBe(whole);
});
