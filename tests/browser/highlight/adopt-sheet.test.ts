import { afterEach, expect, test } from 'vitest';
import { adoptSheet } from '../../../lib/highlight/adopt-sheet';

afterEach(() => {
  document.adoptedStyleSheets = [];
});

const colour = () => getComputedStyle(document.body).color;

test('a sheet works without an element in the page', () => {
  const before = document.documentElement.outerHTML;
  adoptSheet(document, 'body{color:rgb(1, 2, 3)}');
  expect(colour()).toBe('rgb(1, 2, 3)');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a sheet that the page threw out is put back, once', () => {
  const sheet = adoptSheet(document, 'body{color:rgb(1, 2, 3)}');
  document.adoptedStyleSheets = [];
  sheet.keep();
  sheet.keep();
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(colour()).toBe('rgb(1, 2, 3)');
});

test('taking a sheet away leaves those of others', () => {
  const theirs = new CSSStyleSheet();
  document.adoptedStyleSheets = [theirs];
  const sheet = adoptSheet(document, 'body{color:rgb(1, 2, 3)}');
  sheet.remove();
  sheet.remove();
  expect(document.adoptedStyleSheets).toEqual([theirs]);
});
