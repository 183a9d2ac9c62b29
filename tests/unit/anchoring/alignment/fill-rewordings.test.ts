import { expect, test } from 'vitest';
import { fillRewordings } from '../../../../lib/anchoring/alignment/fill-rewordings';
import { Slots } from '../../../../lib/anchoring/alignment/slots';
import { finish } from '../../../../lib/anchoring/steps';
import { Lexicon } from '../../../../lib/anchoring/words/lexicon';
import { indexOf, wordAt } from '../words-of-text';

/** Each word of the first text with what it went to; the same words have their slots before. */
function filled(before: string, after: string): string[] {
  const lexicon = new Lexicon();
  const [old, now] = [indexOf(before, lexicon), indexOf(after, lexicon)];
  const places = new Slots(old.ids.length, now.ids.length);
  old.ids.forEach((id, at) => {
    const same = now.ids.indexOf(id);
    if (same >= 0) places.put(at, same);
  });
  finish(fillRewordings(places, old, now));
  return [...places.slots].flatMap((slot, at) =>
    slot >= 0 && old.ids[at] === now.ids[slot]
      ? []
      : [`${wordAt(before, old, at)} → ${slot < 0 ? '-' : wordAt(after, now, slot)}`],
  );
}

const cases: [title: string, before: string, after: string, filled: string[]][] = [
  ['one word for one', 'he gave 12 boats', 'he sold 12 boats', ['gave → sold']],
  ['more words than came', 'he a b boats', 'he x boats', ['a → x', 'b → -']],
  ['fewer words than came', 'he a boats', 'he x y boats', ['a → x']],
  ['words that nothing came for', 'he a boats', 'he boats', ['a → -']],
  ['signs stand for nothing', 'he a , boats', 'he ; x boats', ['a → x', ', → -']],
  ['words at the beginning stand behind no word', 'a he boats', 'x he boats', ['a → -']],
];

test.each(cases)('%s', (_title, before, after, expected) => {
  expect(filled(before, after)).toEqual(expected);
});

test('a long passage that went is not the long one that came', () => {
  const words = (letter: string) =>
    Array.from({ length: 9 }, (_, at) => `${letter}${letter.repeat(at)}`);
  const before = ['he', ...words('a'), 'boats'].join(' ');
  const after = ['he', ...words('x'), 'boats'].join(' ');
  expect(filled(before, after).every((one) => one.endsWith('→ -'))).toBe(true);
});
