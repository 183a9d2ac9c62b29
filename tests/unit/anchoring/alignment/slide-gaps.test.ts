import { expect, test } from 'vitest';
import { slideGaps } from '../../../../lib/anchoring/alignment/slide-gaps';
import { finish } from '../../../../lib/anchoring/steps';
import { Lexicon } from '../../../../lib/anchoring/words/lexicon';
import { indexOf, wordAt } from '../words-of-text';

/** Slides the gap that stands between brackets, and tells the text with the gap where it is then. */
function slide(marked: string): string {
  const lexicon = new Lexicon();
  const text = marked.replace(/[[\]]/g, '');
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const others = indexOf(text, lexicon);
  const words = indexOf(text.slice(0, from) + text.slice(to), lexicon);
  const kept = others.ids
    .map((_, at) => at)
    .filter((at) => {
      const start = others.starts[at] ?? 0;
      return start < from || start >= to;
    });
  const slots = Int32Array.from(kept);
  const origins = new Int32Array(others.ids.length).fill(-1);
  for (const [at, slot] of slots.entries()) origins[slot] = at;
  finish(slideGaps(slots, origins, words, others));
  for (const [at, slot] of slots.entries()) expect(origins[slot]).toBe(at);
  return others.ids
    .map((_, at) =>
      origins[at] === -1 ? `[${wordAt(text, others, at)}]` : wordAt(text, others, at),
    )
    .join(' ')
    .replaceAll('] [', ' ');
}

const cases: [title: string, marked: string, slid: string][] = [
  ['a gap that begins a line stays', 'Một.\n[Hai ba.]\nBốn.', 'Một . [Hai ba .] Bốn .'],
  [
    'a gap moves right to the beginning of a line',
    'Một[.\nHai ba].\nBốn.',
    'Một . [Hai ba .] Bốn .',
  ],
  ['a gap moves right to that of a sentence', 'Một[. Hai ba]. Bốn.', 'Một . [Hai ba .] Bốn .'],
  ['a gap moves left to that of a sentence', 'Một. Nó [đi. Nó ]về.', 'Một . [Nó đi .] Nó về .'],
  ['a gap inside of a sentence stays', 'Một hai [ba bốn ]năm.', 'Một hai [ba bốn] năm .'],
];

test.each(cases)('%s', (_title, marked, slid) => {
  expect(slide(marked)).toBe(slid);
});
