import { expect, test } from 'vitest';
import { isNotice } from '../../../../lib/article/body/notices';
import { readPage } from '../read-page';

const isOne = (text: string) => readPage(`<p>${text}</p>`).lines.every(isNotice);

test.each([
  'Anzeige:',
  'Quảng cáo',
  'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
  'To view this content, you need to accept cookies.',
  'You have full access to this article via your institution.',
  'This is a breaking news story - more to follow',
  '06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten',
  'Von Jane Doe',
])('“%s” is the page’s own word', (text) => {
  expect(isOne(text)).toBe(true);
});

test.each([
  'Advertisement is what pays for the ferry.',
  'By the time the ferry came, Jane Doe had left.',
  'The cookies were sold at the pier in 2026.',
])('“%s” is text', (text) => {
  expect(isOne(text)).toBe(false);
});
