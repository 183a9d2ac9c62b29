import { afterEach, expect, test } from 'vitest';
import { placeCaret } from '../../../lib/reading/place-caret';
import { newsHtml, rangeOfWords, selectWords } from './news-page';
import { clearPage } from './reading-page';

afterEach(clearPage);

test('the caret stands before the passage', () => {
  document.body.innerHTML = newsHtml;
  placeCaret(rangeOfWords('57 communes'), window);
  const { anchorNode, anchorOffset, isCollapsed } = document.getSelection() ?? {};
  expect(isCollapsed).toBe(true);
  expect(anchorNode?.textContent?.slice(anchorOffset, (anchorOffset ?? 0) + 11)).toBe(
    '57 communes',
  );
});

test('what is selected stays selected', async () => {
  document.body.innerHTML = newsHtml;
  await selectWords('691 collectives');
  placeCaret(rangeOfWords('57 communes'), window);
  expect(String(document.getSelection())).toBe('691 collectives');
});
