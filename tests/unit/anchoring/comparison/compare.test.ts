import { expect, test } from 'vitest';
import { compare, compareWords } from '../../../../lib/anchoring/comparison/compare';

const role = 'paragraph' as const;
const blocks = (...texts: string[]) => texts.map((text) => ({ role, text }));
const report = 'Tỉnh đã khen thưởng 691 tập thể và 1.780 cá nhân.';
const weather = 'Trời mưa lớn ở miền Tây suốt buổi sáng nay.';

test('paragraphs that stayed are the same', () => {
  expect(compare(blocks(report, weather), blocks(report, weather))).toEqual([
    { state: 'same', role, text: report },
    { state: 'same', role, text: weather },
  ]);
});

test('an edited paragraph shows the words that went and came', () => {
  const edited = report.replace('691', '693');
  expect(compare(blocks(report), blocks(edited))).toEqual([
    {
      state: 'changed',
      role,
      parts: [
        { state: 'same', text: 'Tỉnh đã khen thưởng' },
        { state: 'removed', text: ' 691' },
        { state: 'added', text: ' 693' },
        { state: 'same', text: ' tập thể và 1.780 cá nhân.' },
      ],
    },
  ]);
});

test('a paragraph that came and one that went stand by themselves', () => {
  expect(compare(blocks(report), blocks(weather))).toEqual([
    { state: 'removed', role, text: report },
    { state: 'added', role, text: weather },
  ]);
});

test('a new paragraph before an edited one keeps its place', () => {
  const edited = report.replace('691', '693');
  const states = compare(blocks(report), blocks(weather, edited)).map(({ state }) => state);
  expect(states).toEqual(['added', 'changed']);
});

test('a paragraph that stands elsewhere now is told once, there, and whole', () => {
  const [fund, boats] = ['Tổng kinh phí hơn 412,6 tỷ đồng.', 'Tàu chở khách mỗi ngày hai chuyến.'];
  expect(
    compare(blocks(report, fund, boats, weather), blocks(weather, report, fund, boats)),
  ).toEqual([
    { state: 'moved', way: 'up', role, text: weather },
    { state: 'same', role, text: report },
    { state: 'same', role, text: fund },
    { state: 'same', role, text: boats },
  ]);
});

test('what moved is not taken for the edited form of what went beside it', () => {
  const edited = weather.replace('sáng', 'chiều');
  const states = compare(
    blocks(weather, report, report),
    blocks(report, report, edited, weather),
  ).map(({ state }) => state);
  expect(states).toEqual(['same', 'same', 'added', 'moved']);
});

test('a paragraph is what it is now: a lead that became a headline is a headline', () => {
  const [lead, headline] = [
    { role: 'lead' as const, text: report },
    { role: 'headline' as const, text: report.replace('691', '693') },
  ];
  expect(compare([lead], [headline])).toMatchObject([{ state: 'changed', role: 'headline' }]);
  expect(compare([lead], [])).toMatchObject([{ state: 'removed', role: 'lead' }]);
});

test('another composition of the letters is no change', () => {
  expect(compare(blocks(report), blocks(report.normalize('NFD')))).toMatchObject([
    { state: 'same' },
  ]);
});

test('the words of either paragraph can be read off the parts', () => {
  const edited = 'Tỉnh vừa khen thưởng 693 tập thể.';
  const parts = compareWords(report, edited);
  const without = (state: string) =>
    parts
      .filter((part) => part.state !== state)
      .map(({ text }) => text)
      .join('');
  expect(without('added')).toBe(report);
  expect(without('removed')).toBe(edited);
});
