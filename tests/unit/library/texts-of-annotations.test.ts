import { expect, test } from 'vitest';
import { textsOfAnnotations } from '../../../lib/library/texts-of-annotations';
import type { AnnotationRow } from '../../../lib/model/annotation';
import type { CaptureRow } from '../../../lib/model/article';
import { captureRow, noteRow, sampleId } from '../store/sample-rows';

const first = 'Có 691 tập thể.';
const second = 'Tin mới: có 693 tập thể.';
const third = 'Chiều nay có 695 tập thể.';

const captured = (number: number, text: string): CaptureRow =>
  captureRow(number, sampleId(50), text);

function annotated(number: number, text: string, exact: string): AnnotationRow {
  const start = text.indexOf(exact);
  const row = noteRow(number, sampleId(50), '');
  const quote = { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: ' tập thể.' };
  const position = { type: 'TextPositionSelector' as const, start, end: start + exact.length };
  return { ...row, target: { selectors: { quote, position } } };
}

const captures = [captured(1, first), captured(2, second), captured(3, third)];
const page = [{ role: 'paragraph' as const, text: third }];

test('the text of an annotation that the page no longer has is told', () => {
  expect(textsOfAnnotations([annotated(1, first, '691')], captures, page)).toEqual([first]);
});

test('texts of several annotations come once each, the newest first', () => {
  const annotations = [
    annotated(1, first, '691'),
    annotated(2, second, '693'),
    annotated(3, first, '691'),
  ];
  expect(textsOfAnnotations(annotations, captures, page)).toEqual([second, first]);
});

test('an annotation that stands in the page where it stood needs no text', () => {
  expect(textsOfAnnotations([annotated(1, third, '695')], captures, page)).toEqual([]);
});

test('an annotation that was never captured needs none either', () => {
  expect(textsOfAnnotations([annotated(1, 'Có 12 tập thể.', '12')], captures, page)).toEqual([]);
});

test('no more texts than a page can compare', () => {
  const texts = Array.from({ length: 9 }, (_, at) => `Lần ${at}: có ${at}00 tập thể.`);
  const annotations = texts.map((text, at) => annotated(at + 1, text, `${at}00`));
  const many = texts.map((text, at) => captured(at + 1, text));
  expect(textsOfAnnotations(annotations, many, page)).toEqual(texts.slice(-4).reverse());
});
