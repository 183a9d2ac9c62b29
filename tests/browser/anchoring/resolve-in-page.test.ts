import { afterEach, expect, test } from 'vitest';
import { describe as describeTarget } from '../../../lib/anchoring/describe';
import { createResolver } from '../../../lib/anchoring/resolve';
import { readArticle } from '../../../lib/article/read-article';
import { createPainter } from '../../../lib/highlight/painter';

const paragraphs = [
  'Trong 3 năm qua, tỉnh Sóc Trăng đã khen thưởng <b>691</b> tập thể và <i>1.780 cá nhân</i> có thành tích xuất sắc trong lao động và sản xuất.',
  'Tỷ lệ hộ nghèo giảm còn 12%, trong khi tỷ lệ hộ cận nghèo còn 7,5%, theo báo cáo mới nhất của Ủy ban nhân dân tỉnh.',
  'Ở huyện Kế Sách, tỷ lệ lao động qua đào tạo tăng 12% so với năm trước, còn số hợp tác xã tăng lên 250, theo lời một nông dân 34-tuổi.',
];

function pageOf(texts: readonly string[]): string {
  const body = texts.map((text) => `<p>${text}</p>`).join('\n');
  return `<article><h1>Sóc Trăng khen thưởng điển hình tiên tiến</h1>${body}</article>`;
}

interface Case {
  title: string;
  quote: string;
  nth?: number;
  edit: (texts: string[]) => string[];
  state: 'intact' | 'changed' | 'gone';
  now?: string;
}

const cases: Case[] = [
  { title: 'nothing changed', quote: '1.780 cá nhân', edit: (texts) => texts, state: 'intact' },
  {
    title: 'a paragraph was put before',
    quote: '691 tập thể',
    edit: (texts) => ['Tin mới nhất trong buổi chiều nay từ tỉnh nhà.', ...texts],
    state: 'intact',
  },
  {
    title: 'the second of two like figures',
    quote: '12%',
    nth: 1,
    edit: (texts) => texts.toSpliced(1, 1),
    state: 'intact',
  },
  {
    title: 'the first of two like figures, whose paragraph went',
    quote: '12%',
    edit: (texts) => texts.toSpliced(1, 1),
    state: 'gone',
  },
  {
    title: 'a figure inside markup was updated',
    quote: '691 tập thể',
    edit: (texts) => texts.map((text) => text.replace('691', '693')),
    state: 'changed',
    now: '693 tập thể',
  },
  {
    title: 'a figure that is part of a word',
    quote: '34',
    edit: (texts) => texts.map((text) => text.replace('34-tuổi', '35-tuổi')),
    state: 'changed',
    now: '35-tuổi',
  },
  {
    title: 'paragraphs changed places',
    quote: '7,5%',
    edit: (texts) => texts.toReversed(),
    state: 'intact',
  },
  {
    title: 'the letters were composed anew',
    quote: 'Ủy ban nhân dân',
    edit: (texts) => texts.map((text) => text.normalize('NFD')),
    state: 'intact',
    now: 'Ủy ban nhân dân'.normalize('NFD'),
  },
];

const controllers: AbortController[] = [];

afterEach(() => {
  for (const controller of controllers.splice(0)) controller.abort();
});

function splitTextNodes(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  for (const node of nodes) {
    for (let rest = node; rest.length > 3; ) rest = rest.splitText(3);
  }
}

function paintEverything(): void {
  const controller = new AbortController();
  controllers.push(controller);
  const registry = CSS.highlights;
  const names = (style: string) => `test-${style}`;
  const painter = createPainter({ document, registry, signal: controller.signal, names });
  const ranges = [...document.querySelectorAll('p')].map((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    return range;
  });
  painter.paint(ranges.map((range, at) => ({ id: `${at}`, style: 'statistic', range })));
}

const ways: [title: string, prepare: () => void][] = [
  ['as it is', () => undefined],
  ['after splitting every text node', splitTextNodes],
  ['after painting', paintEverything],
];
const helps: [help: string, earlierTexts: (before: string) => string[]][] = [
  ['by the quote', () => []],
  ['by the text it stood in', (before) => [before]],
];
const runs = ways.flatMap(([way, prepare]) =>
  helps.flatMap(([help, earlierTexts]) =>
    cases.map((one) => ({ ...one, way, prepare, help, earlierTexts })),
  ),
);

test.each(runs)('$title, $way, $help: $state', ({ quote, nth = 0, edit, state, now, ...run }) => {
  const { prepare } = run;
  document.body.innerHTML = pageOf(paragraphs);
  prepare();
  const before = readArticle(document);
  let start = before.map.text.indexOf(quote);
  for (let seen = 0; seen < nth; seen += 1) start = before.map.text.indexOf(quote, start + 1);
  const span = { start, end: start + quote.length };
  expect(before.map.rangeOf(span.start, span.end)?.toString()).toBe(quote);
  const target = describeTarget(before.map.text, span, before.article.blocks);

  document.body.innerHTML = pageOf(edit([...paragraphs]));
  prepare();
  const after = readArticle(document);
  const earlierTexts = run.earlierTexts(before.map.text);
  const anchor = createResolver(after.map.text, { earlierTexts }).resolve(target);
  expect(anchor.state).toBe(state);
  if (anchor.state === 'gone') return;
  expect(after.map.rangeOf(anchor.start, anchor.end)?.toString()).toBe(now ?? quote);
});
