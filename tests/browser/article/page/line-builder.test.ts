import { describe, expect, test } from 'vitest';
import { LineBuilder } from '../../../../lib/article/page/line-builder';
import { Scope } from '../../../../lib/article/page/scope';

describe('a line so far', () => {
  test.each([
    ['', { isEmpty: true, isOpenWord: false, isSentence: false, isGluedSentence: false }],
    ['Sea', { isEmpty: false, isOpenWord: true, isSentence: false, isGluedSentence: false }],
    ['It sails. ', { isEmpty: false, isOpenWord: false, isSentence: true }],
    [`${'It sails on '.repeat(6)}today.`, { isSentence: true, isGluedSentence: true }],
  ])('a line so far of %j', (text, expected) => {
    const line = new LineBuilder();
    line.add(document.createTextNode(text), { linked: false, strong: false });
    expect(line).toMatchObject(expected);
  });

  test('a head is glued to what begins large behind it', () => {
    const line = new LineBuilder();
    line.add(document.createTextNode('A ferry sails again'), { linked: false, strong: true });
    line.close(0);
    line.close(line.length);
    expect(line.isHeadBefore(document.createTextNode('The council'))).toBe(true);
    expect(line.isHeadBefore(document.createTextNode(' today'))).toBe(false);
  });

  test('a builder is empty again after its line', () => {
    const line = new LineBuilder();
    const scope = new Scope(document.createElement('p'), 'p', null);
    line.add(document.createTextNode(' One '), { linked: true, strong: true });
    expect(line.finish(scope, 4)).toMatchObject({ text: 'One', index: 4, linked: 3, strong: 3 });
    expect(line.finish(scope, 5)).toBeNull();
  });
});
