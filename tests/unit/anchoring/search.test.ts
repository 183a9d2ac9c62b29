import { expect, test } from 'vitest';
import { describe as describeTarget } from '../../../lib/anchoring/describe';
import { Landmarks } from '../../../lib/anchoring/landmarks';
import { Search } from '../../../lib/anchoring/search';
import { PageWords } from '../../../lib/anchoring/words/page-words';

const first = 'Huyện Kế Sách tăng 12% so với năm trước nhờ vụ lúa đông xuân được mùa lớn.';
const second = 'Huyện Mỹ Tú tăng 12% so với năm trước nhờ giá tôm ở các chợ đầu mối đi lên.';
const filler = Array.from({ length: 40 }, (_, at) => `Câu đệm số ${at} của bài.`).join(' ');
const before = [first, filler, second].join('\n');

function targetIn(line: string) {
  const start = before.indexOf(line) + line.indexOf('12%');
  return describeTarget(before, { start, end: start + 3 }, []);
}

function look(after: string, line: string, places = new Landmarks()) {
  const search = new Search(new PageWords(after), places);
  const sighting = search.look(targetIn(line));
  if (sighting === undefined) throw new Error('nothing seen');
  return { search, sighting };
}

test('a passage that stands once is beyond doubt', () => {
  const after = `Tin mới.\n${before}`;
  const { search, sighting } = look(after, second);
  expect(search.isPlain(sighting)).toBe(true);
  const start = after.indexOf(second) + second.indexOf('12%');
  expect(search.decide(sighting)).toEqual({ state: 'intact', start, end: start + 3 });
});

test('a passage that stands twice is in doubt, and goes where its neighbours went', () => {
  const after = [first, filler, 'Tin cũ đăng lại.', first, filler].join('\n');
  const places = new Landmarks();
  places.add(before.indexOf(filler), after.lastIndexOf(filler));
  const { search, sighting } = look(after, first, places);
  expect(search.isPlain(sighting)).toBe(false);
  const start = after.lastIndexOf(first) + first.indexOf('12%');
  expect(search.decide(sighting)).toEqual({ state: 'intact', start, end: start + 3 });
});

test('a place that breaks the order of its neighbours needs more of its context', () => {
  const lookalike = 'Tin khác: giá cả tăng 12% so với năm trước nhờ nắng.';
  const after = [filler, lookalike].join('\n');
  const places = new Landmarks();
  places.add(before.indexOf(filler), 0);
  const { search, sighting } = look(after, first, places);
  expect(search.decide(sighting)).toEqual({ state: 'gone' });
});

test('a quote without words is not looked for', () => {
  const blank = describeTarget('a   b', { start: 1, end: 4 }, []);
  expect(new Search(new PageWords(before), new Landmarks()).look(blank)).toBeUndefined();
});

test('an empty page has no place for anything', () => {
  const { search, sighting } = look('', first);
  expect(search.decide(sighting)).toEqual({ state: 'gone' });
});
