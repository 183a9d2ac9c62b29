import { expect, test } from 'vitest';
import { firstMeta, readMetaTags } from '../../../../lib/article/page/meta-tags';
import { openPage } from '../open-page';

test('metas are known by name, property and itemprop, in any case', () => {
  const tags = readMetaTags(
    openPage(
      '<meta NAME="Author" content=" Jane  Doe "><meta property="og:title" itemprop="headline" content="A"><meta name="empty" content=" ">',
    ),
  );
  expect(firstMeta(tags, 'nothing', 'author')).toBe('Jane Doe');
  expect(firstMeta(tags, 'headline')).toBe('A');
  expect(firstMeta(tags, 'empty')).toBeUndefined();
});
