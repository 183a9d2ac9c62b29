import { describe, expect, test } from 'vitest';
import { meaning, meaningsOf } from '../../../../lib/article/page/page-words';

describe('meanings of the words in an attribute', () => {
  test.each([
    ['', 0],
    ['container', 0],
    ['navel', 0],
    ['nav', meaning.navigation],
    ['readMore', meaning.related],
    ['read-more', meaning.related],
    ['readmore', meaning.related],
    ['box__read_more--wide', meaning.related],
    ['ads2', meaning.advertisement],
    ['VCSortable tinlienquan', meaning.related],
    ['article__sapo cms-desc', meaning.lead],
    ['detail-content afcbc-body', meaning.body],
    ['PhotoCMS_Caption', meaning.caption],
    ['PhotoCMS_Author', meaning.credit | meaning.author],
    ['location-stamp', meaning.place],
    ['cate', meaning.breadcrumb],
    ['authorname', meaning.author],
    ['articleByline', meaning.author],
    ['crosshead', meaning.subheading],
    ['pull-quote', meaning.pullQuote],
    ['tags share', meaning.tags | meaning.share],
  ])('%j', (value, bits) => {
    expect(meaningsOf(value) & bits).toBe(bits);
    if (bits === 0) expect(meaningsOf(value)).toBe(0);
  });

  test('words that merely begin alike mean nothing', () => {
    for (const word of ['shareholder', 'tagged-union-type', 'commentary', 'creditor', 'leader'])
      expect(
        meaningsOf(word) & (meaning.share | meaning.comments | meaning.credit | meaning.lead),
      ).toBe(0);
  });
});
