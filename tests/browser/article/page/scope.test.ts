import { describe, expect, test } from 'vitest';
import { inside } from '../../../../lib/article/page/element-kinds';
import { meaning } from '../../../../lib/article/page/page-words';
import { nearestNamed, nearestScope, Scope } from '../../../../lib/article/page/scope';
import { openPage } from '../open-page';

function scopeOf(html: string, selector: string): Scope {
  const element = openPage(html).querySelector(selector);
  const chain: Element[] = [];
  for (let at = element; at !== null; at = at.parentElement) chain.unshift(at);
  let scope: Scope | null = null;
  for (const one of chain) scope = new Scope(one, one.localName, scope);
  if (scope === null) throw new Error(`no ${selector}`);
  return scope;
}

describe('what an element says that it is', () => {
  test.each([
    ['<nav>', meaning.navigation],
    ['<aside>', meaning.side],
    ['<div class="byline">', meaning.byline | meaning.author],
    ['<div id="comments">', meaning.comments],
    ['<div data-role="sapo">', meaning.lead],
    ['<div itemprop="articleBody">', meaning.body],
    ['<div role="search">', meaning.tool],
    ['<div hidden>', meaning.hidden | meaning.unseen],
    ['<div style="display: none">', meaning.hidden | meaning.unseen],
    ['<div class="hidden">', meaning.hidden],
    ['<div title="related">', 0],
  ])('%s', (html, bits) => {
    expect(scopeOf(html, 'body > *').own).toBe(bits);
  });
});

test('a scope knows what it stands in', () => {
  const scope = scopeOf('<article><ul><li><h3>Head</h3></li></ul></article>', 'h3');
  expect(scope.inside).toBe(inside.article | inside.listItem | inside.heading | inside.lowHeading);
  expect(scope.depth).toBe(5);
});

test('the nearest scope is found by test and by name', () => {
  const scope = scopeOf('<div class="related"><ul class="share"><li>x</li></ul></div>', 'li');
  expect(nearestScope(scope, ({ tag }) => tag === 'div')?.tag).toBe('div');
  expect(nearestScope(scope, ({ tag }) => tag === 'table')).toBeNull();
  expect(nearestNamed(scope, meaning.related | meaning.share)?.tag).toBe('ul');
  expect(nearestNamed(scope, meaning.lead)).toBeNull();
});
