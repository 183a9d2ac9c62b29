import { describe, expect, test } from 'vitest';
import { readModified, readPublished } from '../../../../lib/article/fields/times';
import { readPage } from '../read-page';

const published = (html: string, url?: string) => readPublished(readPage(html, url), 0, 1)?.value;

describe('when an article was published', () => {
  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-05-03T07:00:00Z"}</script>',
      '2026-05-03T07:00:00Z',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2026-05-03T07:00:00+07:00">',
      '2026-05-03T07:00:00+07:00',
    ],
    [
      'an element named for it',
      '<span itemprop="datePublished" content="2026-05-03">today</span>',
      '2026-05-03',
    ],
    ['a time without an offset', '<time datetime="2026-05-03 07:00">x</time>', '2026-05-03T07:00'],
    [
      'a Vietnamese line',
      '<html lang="vi"><h1>Phà</h1><p>Thứ Bảy, 13/05/2023 17:27</p>',
      '2023-05-13T17:27:00',
    ],
    [
      'with its offset',
      '<html lang="vi"><h1>Phà</h1><p>04/12/2017 07:23 GMT+7</p>',
      '2017-12-04T07:23:00+07:00',
    ],
    [
      'with commas and brackets',
      '<html lang="vi"><h1>Phà</h1><p>Thứ tư, 22/10/2025, 19:25 (GMT+7)</p>',
      '2025-10-22T19:25:00+07:00',
    ],
    [
      'with a dash, and PM in vain',
      '<html lang="vi"><h1>Phà</h1><p>05-09-2026 - 17:09 PM</p>',
      '2026-09-05T17:09:00',
    ],
    ['nothing', '<p>On 3 May nobody knew</p>', undefined],
  ])('%s', (_, html, value) => {
    expect(published(html)).toBe(value);
  });

  test('the day in the address is the last resort', () => {
    expect(published('<p>x</p>', 'https://paper.example/2026/05/03/ferry')).toBe('2026-05-03');
  });

  test('today’s date and related stories are not it', () => {
    expect(published('<p id="currentDate">3 May 2026</p>')).toBeUndefined();
    expect(published('<div class="related"><time>2026-05-03</time></div>')).toBeUndefined();
  });

  test('the day of a picture is not it', () => {
    const caption = '<figcaption class="meta">The pier, 3 May 2026</figcaption>';
    expect(published(`<h1>A ferry</h1><figure><img>${caption}</figure>`)).toBeUndefined();
  });

  test('an instant in UTC is told in the time that the reader sees', () => {
    const meta = '<meta property="article:published_time" content="2026-05-04T03:30:20Z">';
    expect(published(`${meta}<h1>A ferry</h1><p>May 3, 2026 10:30 PM</p>`)).toBe(
      '2026-05-03T22:30:20-05:00',
    );
    expect(published(`${meta}<h1>A ferry</h1><time>May 4, 2026 10:30 GMT+7</time>`)).toBe(
      '2026-05-04T10:30:20+07:00',
    );
  });
});

test('when it was changed stands apart', () => {
  expect(
    readModified(readPage('<meta property="article:modified_time" content="2026-05-04">'))?.value,
  ).toBe('2026-05-04');
  expect(readModified(readPage('<p>x</p>'))).toBeUndefined();
});
