import { describe, expect, test } from 'vitest';
import { bodyLinesOf } from '../../../../lib/article/body/body-lines';
import { inOneGo } from '../../../../lib/article/in-one-go';
import { lineOf, paragraph, readPage } from '../read-page';

const head = '<h1>A ferry sails from Port Alder</h1>';

function bodyOf(html: string): string[] {
  const page = readPage(`<article>${head}${html}</article>`);
  const headline = lineOf(page, 'A ferry');
  return inOneGo(bodyLinesOf(page, [headline]))
    .filter((line) => line !== headline)
    .map(({ text }) => text.slice(0, 12));
}

const three = paragraph('one') + paragraph('two') + paragraph('three');
const more = paragraph('four') + paragraph('five');
const text = 'The council ';

describe('lines of the text', () => {
  test.each([
    ['paragraphs', three, [text]],
    ['a sub-head between them', `${three}<h2>The pier</h2>${more}`, [text, 'The pier']],
    [
      'a sub-head before a figure',
      `${three}<h2>The pier</h2><figure><img><figcaption>Pier</figcaption></figure>${more}`,
      [text, 'The pier'],
    ],
    [
      'a head of links',
      `${three}<div><h3>Most read</h3><ul><li><a href="/x">A ferry was fined</a></li></ul></div>${more}`,
      [text],
    ],
    ['a head with nothing behind it', `${three}<h2>The end</h2>`, [text]],
    ['a head before the first paragraph', `<h2>Transport</h2>${three}`, [text]],
    [
      'a box that asks to subscribe',
      `${three}<div class="newsletter"><p>Sign up for the letter that tells you all about the port each week.</p></div>${three}`,
      [text],
    ],
    [
      'an article set in',
      `${three}<article><h3>Other</h3><p>Another ferry was fined on Tuesday, said the port’s own office.</p></article>${three}`,
      [text],
    ],
    [
      'what the page hides',
      `${three}<div hidden><p>Give us your address and we will send you a new password at once.</p></div>${three}`,
      [text],
    ],
    [
      'what the page hides in many places, short of the text itself',
      `${three}${'<div style="display:none"><p>Give us your address and we will send you a password.</p></div>'.repeat(6)}`,
      [text],
    ],
    [
      'a box of facts',
      `${three}<aside><h3>The port</h3><p>It was built in the last century by the council, of stone.</p></aside>${more}`,
      [text],
    ],
    [
      'a pointer to another article',
      `${three}<p>Read also: The council has sold its old harbour to a bank, and for less than it had asked</p>${more}`,
      [text],
    ],
    [
      'what asks at the end',
      `${three}<h2>Tips</h2><p>Got a story? Get in touch with our desk, by day or by night.</p>`,
      [text],
    ],
    [
      'teasers below',
      `${three}${more}<div>${'<section><h3><a href="/x">A ferry was fined</a></h3><p>The port’s office said on Tuesday that it would not pay for the damage.</p></section>'.repeat(3)}</div>`,
      [text],
    ],
    ['the headline again', `<p>A ferry sails from Port Alder</p>${three}`, [text]],
    ['a rule drawn in characters', `${three}<p>* * *</p>${three}`, [text]],
  ])('%s', (_, html, expected) => {
    expect([...new Set(bodyOf(html))]).toEqual(expected);
  });

  test('a list may name somebody again', () => {
    const list = (name: string) => `<p>${name}</p>`;
    const names = ['The Alders of the Port', 'The Elms', 'The Alders of the Port'];
    expect(
      bodyOf(three + names.map(list).join('') + more).filter((one) => one === 'The Alders o'),
    ).toHaveLength(2);
  });

  test('a table between paragraphs belongs to them as a whole', () => {
    const table = '<table><tr><td>2025</td><td>17</td></tr></table>';
    expect(bodyOf(three + table + more)).toEqual(expect.arrayContaining(['2025', '17']));
  });
});
