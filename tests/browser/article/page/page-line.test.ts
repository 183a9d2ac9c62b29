import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page';

const textOfRuns = (runs: readonly { node: Text; from: number; length: number }[]) =>
  runs.map(({ node, from, length }) => node.data.slice(from, from + length)).join('');

describe('where a line lies in the page', () => {
  test('its runs say its text', () => {
    const [line] = readPage('<p>\n One <b>two </b> <i>three</i>\n</p>').lines;
    expect(line?.text).toBe('One two three');
    expect(textOfRuns(line?.runs ?? [])).toBe('One two three');
  });

  test('a part of a line has its own runs', () => {
    const [line] = readPage('<p>Sea: <b>A ferry</b> sails</p>').lines;
    const part = line?.part(5, 12);
    expect(part?.text).toBe('A ferry');
    expect(part?.runs.map(({ at, from, length }) => [at, from, length])).toEqual([[0, 0, 7]]);
  });

  test('a line lies in the nodes that it was read of, though others took their place', () => {
    const page = readPage('<p>One <b>two</b></p>');
    const bold = page.document.querySelector('b');
    if (bold !== null) bold.textContent = 'three';
    bold?.firstChild?.replaceWith('four');
    const [line] = page.lines;
    page.document.querySelector('p')?.firstChild?.replaceWith('Uno ');
    expect(line?.text).toBe('One two');
    expect(textOfRuns(line?.runs ?? [])).toBe('One two');
  });

  test('a line is where it was read, whatever its nodes say by now', () => {
    const page = readPage('<p>One two</p>');
    const node = page.document.querySelector('p')?.firstChild;
    if (node instanceof Text) node.data = 'One three';
    expect(page.lines[0]?.runs).toEqual([{ node, from: 0, at: 0, length: 7 }]);
  });
});

describe('what a line is by its text', () => {
  test.each([
    ['A line of prose that goes on for more than forty units.', true],
    ['Too short', false],
    ['<a href="/x">A line of links that goes on for more than forty units.</a>', false],
  ])('%s: prose %s', (html, isProse) => {
    expect(readPage(`<p>${html}</p>`).lines[0]?.isProse).toBe(isProse);
  });
});
