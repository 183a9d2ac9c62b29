import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as describeTarget } from '../../../lib/anchoring/describe';
import { createResolver } from '../../../lib/anchoring/resolve';
import { trimToWords } from '../../../lib/anchoring/trim-to-words';
import { readArticle } from '../../../lib/article/read-article';

const paragraphs = [
  'Trong 3 năm qua, tỉnh Sóc Trăng đã khen thưởng 691 tập thể và 1.780 cá nhân có thành tích xuất sắc.',
  'Ti\u0309nh u\u0309y cho biết tỷ lệ hộ nghèo giảm còn 12%, trong khi tỷ lệ hộ cận nghèo còn 7,5% 🙂.',
  'قال المتحدث إن 12 شخصا حضروا الحفل في المدينة يوم الجمعة مع عائلاتهم وأصدقائهم.',
  'Ở huyện Kế Sách, tỷ lệ lao động qua đào tạo tăng 12% so với năm trước, theo Ủy ban nhân dân huyện.',
];

function open(texts: readonly string[]): void {
  const body = texts.map((text) => `<p>${text}</p>`).join('');
  document.body.innerHTML = `<article><h1>Sóc Trăng khen thưởng điển hình</h1>${body}</article>`;
}

/** Splits text nodes at offsets, never inside a surrogate pair, as no page's own text is. */
function split(offsets: readonly number[]): void {
  for (const offset of offsets) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let rest = offset;
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      if (rest > 0 && rest < node.length) {
        if (node.data.slice(0, rest).isWellFormed()) node.splitText(rest);
        break;
      }
      rest -= node.length;
    }
  }
}

const offsets = fc.array(fc.nat(400), { maxLength: 12 });
const edits: [title: string, edit: (texts: string[]) => string[]][] = [
  ['nothing', (texts) => texts],
  ['a figure', (texts) => texts.map((text) => text.replace('12', '15'))],
  ['a paragraph put in', (texts) => ['Tin mới nhất trong buổi chiều nay từ tỉnh nhà.', ...texts]],
  ['a paragraph taken out', (texts) => texts.slice(1)],
  ['the composition', (texts) => texts.map((text) => text.normalize('NFC'))],
];

test.each(edits)(
  'an answer is what its range says, however nodes are split: %s',
  (_title, edit) => {
    fc.assert(
      fc.property(
        offsets,
        offsets,
        fc.nat(300),
        fc.integer({ min: 1, max: 40 }),
        (one, two, at, length) => {
          open(paragraphs);
          split(one);
          const before = readArticle(document);
          const { text } = before.map;
          const span = trimToWords(text, { start: at, end: Math.min(text.length, at + length) });
          if (span.start >= span.end) return;
          const target = describeTarget(text, span, before.article.blocks);
          open(edit([...paragraphs]));
          split(two);
          const after = readArticle(document);
          for (const earlierTexts of [[], [text]]) {
            const anchor = createResolver(after.map.text, { earlierTexts }).resolve(target);
            if (anchor.state === 'gone') continue;
            const range = after.map.rangeOf(anchor.start, anchor.end);
            const said = after.map.text.slice(anchor.start, anchor.end).replaceAll('\n', '');
            expect(range?.toString().trim()).toBe(said.trim());
          }
        },
      ),
      { numRuns: 60 },
    );
  },
);
