import { expect, test } from 'vitest';
import type { Anchor } from '../../../lib/anchoring/anchor';
import { describe as describeTarget } from '../../../lib/anchoring/describe';
import { createResolver, type Earlier, resolveAll } from '../../../lib/anchoring/resolve';

const before = `Sóc Trăng khen thưởng các điển hình tiên tiến
Trong 3 năm qua, tỉnh đã khen thưởng 691 tập thể và 1.780 cá nhân có thành tích xuất sắc trong lao động và sản xuất.
Tỷ lệ hộ nghèo giảm còn 12%, trong khi tỷ lệ hộ cận nghèo còn 7,5%.
Ở huyện Kế Sách, tỷ lệ lao động qua đào tạo tăng 12% so với năm trước, theo báo cáo của Ủy ban nhân dân huyện.
Ông Nguyễn Văn A cho biết tỉnh sẽ tiếp tục hỗ trợ 250 hợp tác xã trong năm tới.`;

/** The quote of each case stands between brackets; so does the expected place in the text after. */
function spanIn(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
}

interface Case {
  title: string;
  quote: string;
  edit: (text: string) => string;
  state: Anchor['state'];
  /** The words at the anchor. */
  now?: string;
}

const sentence = 'Thông tin này vừa được công bố tại buổi họp báo chiều nay ở thành phố. ';
const cases: Case[] = [
  {
    title: 'an unchanged text',
    quote: 'hỗ trợ [250 hợp tác xã] trong',
    edit: (text) => text,
    state: 'intact',
    now: '250 hợp tác xã',
  },
  {
    title: 'a paragraph put before it',
    quote: 'hỗ trợ [250 hợp tác xã] trong',
    edit: (text) => `${sentence}\n${text}`,
    state: 'intact',
    now: '250 hợp tác xã',
  },
  {
    title: 'the second of two like figures when the first one goes',
    quote: 'đào tạo tăng [12%] so với',
    edit: (text) => text.replace(/Tỷ lệ hộ nghèo.*\n/, ''),
    state: 'intact',
    now: '12%',
  },
  {
    title: 'the first of two like figures when it goes',
    quote: 'hộ nghèo giảm còn [12%], trong',
    edit: (text) => text.replace(/Tỷ lệ hộ nghèo.*\n/, ''),
    state: 'gone',
  },
  {
    title: 'a figure brought up to date',
    quote: 'khen thưởng [691 tập thể] và',
    edit: (text) => text.replace('691', '693'),
    state: 'changed',
    now: '693 tập thể',
  },
  {
    title: 'a figure brought up to date in a sentence that moved',
    quote: 'và [1.780 cá nhân] có',
    edit: (text) => `${sentence}\n${text.replace('1.780', '1.802')}`,
    state: 'changed',
    now: '1.802 cá nhân',
  },
  {
    title: 'another composition of the same letters',
    quote: 'của [Ủy ban nhân dân huyện].',
    edit: (text) => text.normalize('NFD'),
    state: 'intact',
    now: 'Ủy ban nhân dân huyện'.normalize('NFD'),
  },
  {
    title: 'no-break spaces where there were spaces',
    quote: 'hỗ trợ [250 hợp tác xã] trong',
    edit: (text) => text.replaceAll(' ', '\u00a0'),
    state: 'intact',
    now: '250\u00a0hợp\u00a0tác\u00a0xã',
  },
  {
    title: 'a name whose sentence went while the name stands elsewhere',
    quote: '[Sóc Trăng] khen',
    edit: (text) =>
      text.replace(/^.*\n/, 'Tin trong ngày\n').replace('huyện.', 'huyện và tỉnh Sóc Trăng.'),
    state: 'gone',
  },
  {
    title: 'a word put into the quote',
    quote: '[Ông Nguyễn Văn A] cho biết',
    edit: (text) => text.replace('Nguyễn Văn A', 'Nguyễn Văn Hai A'),
    state: 'changed',
    now: 'Ông Nguyễn Văn Hai A',
  },
  {
    title: 'a figure that letters were written to',
    quote: 'Trong [3] năm',
    edit: (text) => text.replace('Trong 3 năm', 'Trong 5D năm'),
    state: 'changed',
    now: '5D',
  },
  {
    title: 'a figure whose sentence moved into another paragraph',
    quote: 'hỗ trợ [250 hợp tác xã] trong',
    edit: (text) => {
      const [last = ''] = text.split('\n').slice(-1);
      return text.replace(`\n${last}`, '').replace('khen thưởng 691', `${last} Tỉnh đã khen 691`);
    },
    state: 'intact',
    now: '250 hợp tác xã',
  },
  {
    title: 'an empty page',
    quote: '[Sóc Trăng] khen',
    edit: () => '',
    state: 'gone',
  },
];

function targetOf(quote: string) {
  const marked = spanIn(quote);
  const start = before.indexOf(marked.text) + marked.start;
  return describeTarget(before, { start, end: start + marked.end - marked.start }, []);
}

const ways: [way: string, earlier: Earlier][] = [
  ['by the quote', {}],
  ['by the text it stood in', { earlierTexts: [before] }],
  ['by the second of two texts', { earlierTexts: [`Tin cũ\n${before}`, before] }],
  ['by its quote, beside a text it never stood in', { earlierTexts: ['Tin khác.'] }],
];
const runs = ways.flatMap(([way, earlier]) => cases.map((one) => ({ ...one, way, earlier })));

test.each(runs)('$title, $way: $state', ({ quote, edit, state, now, earlier }) => {
  const after = edit(before);
  const anchor = createResolver(after, earlier).resolve(targetOf(quote));
  expect(anchor.state).toBe(state);
  if (anchor.state !== 'gone') expect(after.slice(anchor.start, anchor.end)).toBe(now);
});

test('a changed quote comes with the old words and the new', () => {
  const anchor = createResolver(before.replace('691', '693')).resolve(
    targetOf('khen thưởng [691 tập thể] và'),
  );
  expect(anchor).toMatchObject({ was: '691 tập thể', now: '693 tập thể' });
});

const districts =
  `Kế Sách, Mỹ Tú, Mỹ Xuyên, Thạnh Trị, Long Phú, Vĩnh Châu, Cù Lao Dung, Ngã Năm, Châu Thành,
Trần Đề, Đầm Dơi, Cái Nước, Năm Căn, Phú Tân, Thới Bình, U Minh, Hồng Dân, Phước Long, Giá Rai, Đông Hải`
    .split(/,\s/)
    .map((name) => `Huyện ${name} tăng 12% so với năm trước.`);

test('twenty like figures keep apart by their context', () => {
  const text = districts.join('\n');
  const targets = districts.map((line) => {
    const start = text.indexOf(line) + line.indexOf('12%');
    return describeTarget(text, { start, end: start + 3 }, []);
  });
  const after = ['Bản tin chiều', ...districts].join('\n');
  const resolver = createResolver(after);
  const found = targets.map((target) => resolver.resolve(target));
  const expected = districts.map((line) => {
    const start = after.indexOf(line) + line.indexOf('12%');
    return after.includes(line) ? { state: 'intact', start, end: start + 3 } : { state: 'gone' };
  });
  expect(found).toEqual(expected);
});

test('many targets resolve in the order given, with pauses between slices', async () => {
  const targets = cases.map(({ quote }) => targetOf(quote));
  const after = before.replace('691', '693');
  let clock = 0;
  let pauses = 0;
  const anchors = await resolveAll(after, targets, {
    signal: new AbortController().signal,
    now: () => {
      clock += 5;
      return clock;
    },
    yieldNow: async () => {
      pauses += 1;
    },
  });
  const resolver = createResolver(after);
  expect(anchors).toEqual(targets.map((target) => resolver.resolve(target)));
  expect(pauses).toBeGreaterThan(2);
});

test('resolving stops when its signal aborts', async () => {
  const controller = new AbortController();
  let clock = 0;
  const work = resolveAll(`x${before}`, [targetOf('[Sóc Trăng] khen')], {
    signal: controller.signal,
    now: () => {
      clock += 10;
      return clock;
    },
    yieldNow: async () => controller.abort(new Error('the reader left')),
  });
  await expect(work).rejects.toThrow('the reader left');
});
