import { expect, test } from 'vitest';
import { seenArticle } from '../../../lib/library/seen-article';
import type { Article } from '../../../lib/model/article';
import { articleRow } from '../store/sample-rows';

const row = articleRow(1, { headline: 'Cũ', lead: 'Sapo', section: 'Xã hội' });
const now = '2026-03-01T22:00:00.000Z';
const page = (fields: Partial<Article> = {}): Article => ({
  url: row.url,
  isArticle: true,
  structure: { headline: 'Cũ', lead: 'Sapo', bylines: [], captions: [] },
  blocks: [],
  ...fields,
});

test('on the same day, a page that says the same changes nothing but the time', () => {
  expect(seenArticle(row, page(), now)).toEqual({ ...row, updatedAt: now });
});

test('on another day the day is kept', () => {
  const tomorrow = '2026-03-02T08:00:00.000Z';
  expect(seenArticle(row, page(), tomorrow).seenAt).toBe(tomorrow);
});

test('a day that has not come yet is put right', () => {
  const ahead = articleRow(1, { seenAt: '2099-01-01T08:00:00.000Z' });
  expect(seenArticle(ahead, page(), now).seenAt).toBe(now);
});

test('what editors edit is taken over, what a page leaves out stays', () => {
  const structure = { headline: 'Mới', modified: '2026-03-01', bylines: [], captions: [] };
  expect(seenArticle(row, page({ structure }), now)).toMatchObject({
    headline: 'Mới',
    lead: 'Sapo',
    modified: '2026-03-01',
    section: 'Xã hội',
  });
});

test('a page that looks like no article does not rename it', () => {
  const structure = { headline: 'Đăng nhập', bylines: [], captions: [] };
  expect(seenArticle(row, page({ structure, isArticle: false }), now).headline).toBe('Cũ');
});

test('the address is the newest one, without what trackers add', () => {
  const moved = page({ url: 'https://tin.example/moi.html?fbclid=1#x' });
  expect(seenArticle(row, moved, now)).toMatchObject({
    url: 'https://tin.example/moi.html',
    canonicalUrl: row.canonicalUrl,
  });
});
