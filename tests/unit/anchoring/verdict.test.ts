import { expect, test } from 'vitest';
import { align } from '../../../lib/anchoring/alignment/align';
import { type Passage, passageOf } from '../../../lib/anchoring/passage';
import { judge, weigh } from '../../../lib/anchoring/verdict';
import { Lexicon } from '../../../lib/anchoring/words/lexicon';
import { indexOf } from './words-of-text';

/** Aligns a passage, whose quote stands between brackets, with all of a text. */
function seen(marked: string, text: string) {
  const index = indexOf(text, new Lexicon());
  const [prefix = '', rest = ''] = marked.split('[');
  const [exact = '', suffix = ''] = rest.split(']');
  const passage = passageOf({ type: 'TextQuoteSelector', prefix, exact, suffix }, index);
  if (passage === undefined) throw new Error('no words in the quote');
  const alignment = align(passage, index.between(0, index.ids.length));
  return { text, index, passage, alignment, evidence: weigh(passage, alignment), was: exact };
}

const passage = 'tỉnh đã khen thưởng [691 tập thể] và nhiều cá nhân';

test('evidence is whole where everything stayed', () => {
  const { evidence } = seen(passage, 'tỉnh đã khen thưởng 691 tập thể và nhiều cá nhân');
  expect(evidence).toEqual({ quote: 1, before: 1, after: 1, near: 1, whole: true });
});

test('evidence fades with the distance from the quote', () => {
  const far = seen(passage, 'huyện đã khen thưởng 691 tập thể và nhiều cá nhân').evidence;
  const near = seen(passage, 'tỉnh đã khen tặng 691 tập thể và nhiều cá nhân').evidence;
  expect(far.before).toBeGreaterThan(near.before);
  expect(near.near).toBe(1);
});

test('a quote with a word put in is not whole', () => {
  const { evidence } = seen(passage, 'tỉnh đã khen thưởng 691 đại tập thể và nhiều cá nhân');
  expect(evidence).toMatchObject({ quote: 1, whole: false });
});

test('nothing found is no evidence', () => {
  const { evidence } = seen(passage, 'mưa lớn');
  expect(evidence).toEqual({ quote: 0, before: 0, after: 0, near: 0, whole: false });
});

const cases: [title: string, marked: string, text: string, verdict: string][] = [
  ['a quote that stayed', passage, 'tỉnh đã khen thưởng 691 tập thể và', 'intact: 691 tập thể'],
  ['a quote that changed', passage, 'đã khen thưởng 693 tập thể và nhiều', 'changed: 693 tập thể'],
  ['a quote whose case changed', passage, 'khen thưởng 691 TẬP thể và', 'changed: 691 TẬP thể'],
  ['a short quote in another context', passage, 'mưa làm 691 tập thể thiệt hại', 'gone'],
  ['a text without the quote', passage, 'mưa lớn ở miền Tây', 'gone'],
  ['a part of a word', 'thu [nhập] khẩu', 'thu nhập khẩu', 'intact: nhập'],
];

test.each(cases)('%s', (_title, marked, text, verdict) => {
  const anchor = judge(seen(marked, text));
  const found =
    anchor.state === 'gone' ? 'gone' : `${anchor.state}: ${text.slice(anchor.start, anchor.end)}`;
  expect(found).toBe(verdict);
});

test('where whole texts were aligned, little context is enough for a whole quote', () => {
  const little = seen('a b c d e f g [Sudan] h i j k l m', 'x y z u g Sudan n o p q');
  expect(judge(little)).toEqual({ state: 'gone' });
  expect(judge({ ...little, isInOrder: true })).toMatchObject({ state: 'intact' });
});

test('a quote without context is its own evidence when it is long', () => {
  const long: Passage | undefined = seen(
    '[một hai ba bốn năm sáu]',
    'một hai ba bốn năm sáu',
  ).passage;
  expect(long.ids).toHaveLength(6);
  expect(judge(seen('[một hai ba bốn năm sáu]', 'một hai ba bốn năm sáu'))).toMatchObject({
    state: 'intact',
  });
});
