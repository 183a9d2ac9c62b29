import { expect, test } from 'vitest';
import { unedited } from '../../bench/news/edit-news';
import { findTargets } from '../../bench/news/find-targets';
import { madeUpNews, scenarioNames } from '../../bench/news/scenarios';
import { placesOf, truthOf } from '../../bench/news/truth-of';

const news = madeUpNews(1, 2_000, 100);

/** The text of a page's article element. */
function textOf(html: string): string {
  const [, article = ''] = /<article>([\s\S]*)<\/article>/.exec(html) ?? [];
  return article
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

test('a seed makes the same news again, another seed other news', () => {
  expect(madeUpNews(1, 2_000, 100)).toEqual(news);
  expect(madeUpNews(2, 2_000, 100).before).not.toBe(news.before);
});

test('every target stands where it is said to stand', () => {
  const text = textOf(news.before);
  expect(news.targets).toHaveLength(100);
  for (const { quote, start, end } of news.targets) expect(text.slice(start, end)).toBe(quote);
});

test.each(scenarioNames)('the truth about %s is what the page says', (name) => {
  const { html, truth } = news.after[name];
  const text = textOf(html);
  for (const [at, { state, start, end, quote }] of truth.entries()) {
    if (state === 'deleted') continue;
    expect(text.slice(start, end)).toBe(quote);
    if (state === 'intact') expect(quote).toBe(news.targets[at]?.quote);
  }
});

test('pages that only look otherwise keep every target', () => {
  const states = [...news.after.reload.truth, ...news.after.redesign.truth].map(
    ({ state }) => state,
  );
  expect(new Set(states)).toEqual(new Set(['intact']));
});

test('more edits leave fewer targets intact', () => {
  const intact = (name: 'edit5' | 'edit20') =>
    news.after[name].truth.filter(({ state }) => state === 'intact').length;
  expect(intact('edit20')).toBeLessThan(intact('edit5'));
  expect(intact('edit5')).toBeLessThan(100);
});

test('figures, names and sentences are targets', () => {
  const found = findTargets([
    'Mr Bell said that Anna Lee met 1,200 people in Hue on Friday. It rained all day long there.',
  ]);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['stat', 'entity', 'sentence']));
});

test('a figure that changed inside a word is edited as the whole word', () => {
  const before = unedited(['a 300-pound cover']);
  const after = before.map((words) =>
    words.map((word) => (word.was === 1 ? { ...word, text: '181-pound', isChanged: true } : word)),
  );
  const [truth] = truthOf(before, after, [{ kind: 'stat', paragraph: 0, start: 2, end: 5 }]);
  expect(truth).toEqual({ state: 'edited', start: 2, end: 11, quote: '181-pound' });
  expect(placesOf(after).text).toBe('a 181-pound cover');
});
