import { describe, expect, test } from 'vitest';
import { datelineOf } from '../../../../lib/article/fields/dateline';

describe('datelines', () => {
  test.each([
    ['HARBOUR CITY, Ohio (AP) — Voters', { place: 'HARBOUR CITY, Ohio', agency: 'AP', end: 26 }],
    ['ST. BRENDAN, Mich. (AP) — A', { place: 'ST. BRENDAN, Mich.', agency: 'AP', end: 26 }],
    ['OSTBERG—The', { place: 'OSTBERG', end: 8 }],
    ['OSTBERG -- The', { place: 'OSTBERG', end: 11 }],
    ['PORT SELA, Nov 22 — The', { place: 'PORT SELA', date: 'Nov 22', end: 20 }],
    ['(Reuters) - The', { agency: 'Reuters', end: 12 }],
    ['TTXVN - Ngày 17/5, Ban', { agency: 'TTXVN', date: '17/5', end: 8 }],
    ['Hà Nội (TTXVN 15/5) - Chiều', { place: 'Hà Nội', agency: 'TTXVN', date: '15/5', end: 22 }],
  ])('%s', (paragraph, expected) => {
    expect(datelineOf(paragraph)).toEqual(expected);
  });

  test.each([
    'The council — which met on Monday — agreed.',
    'UN - and not only it - wants peace.',
    'Đây là câu chuyện - của một làng.',
    'ALMA-T’s first link is the latest step.',
    'FILE - The pier at dawn.',
    'AB-EU--Ferries,550',
    '“It works,” she said.',
  ])('none in %s', (paragraph) => {
    expect(datelineOf(paragraph)).toBeUndefined();
  });
});
