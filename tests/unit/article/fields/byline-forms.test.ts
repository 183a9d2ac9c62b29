import { describe, expect, test } from 'vitest';
import {
  bylineIn,
  isByLabel,
  isOtherLabel,
  isOtherWork,
  tellsOtherWork,
} from '../../../../lib/article/fields/byline-forms';

describe('what a line says of its author', () => {
  test.each([
    ['By Jane Doe, Port correspondent', 'By Jane Doe, Port correspondent'],
    ['Verfasst von: Jane Doe', 'Verfasst von: Jane Doe'],
    ['Tekst: Jane Doe', 'Tekst: Jane Doe'],
    ['Posted on 3 May 2026 by Jane Doe', 'by Jane Doe'],
    ['05.02.2026 - Redaktion: Jane Doe', 'Redaktion: Jane Doe'],
    ['Posted by surf on Friday May 3, 2026', 'Posted by surf'],
    ['This post was written by Jane Doe, Head of Ports', 'Jane Doe'],
    ['Eine Kolumne von Jane Doe', 'Jane Doe'],
  ])('%s', (line, text) => {
    expect(bylineIn(line)).toEqual({ text, isBy: true });
  });

  test.each([
    'Author Bio',
    'Photo by Jane Doe',
    'Recipe tested by Jane Doe',
    'A ferry by the pier',
  ])('%s names no author', (line) => {
    expect(bylineIn(line).isBy).toBe(false);
  });
});

test('a label before a name tells authors from others', () => {
  expect(isByLabel('Written by:')).toBe(true);
  expect(isByLabel('Author')).toBe(true);
  expect(isByLabel('By the sea')).toBe(false);
  expect(isOtherLabel('Fact checked by')).toBe(true);
  expect(isOtherLabel('Updated by:')).toBe(true);
  expect(isOtherLabel('Contributions from')).toBe(true);
  expect(isOtherLabel('Written by:')).toBe(false);
});

test.each([
  ['Medically reviewed by Ann Lee', true],
  ['Translated by Ann Lee', true],
  ['Photos: Ann Lee', true],
  ['Updated May 3, 2026 by Ann Lee', false],
  ['Reviews', false],
])('whether “%s” is about other work: %s', (line, is) => {
  expect(isOtherWork(line)).toBe(is);
});

test('other work may stand beside the author’s name', () => {
  expect(tellsOtherWork('Jane DoePhotographer')).toBe(true);
  expect(tellsOtherWork('Jane Doe, Port Desk')).toBe(false);
});
