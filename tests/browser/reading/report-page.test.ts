import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportPage } from '../../../lib/reading/report-page';
import { rangeOfWords, selectWords } from './news-page';
import { clearPage, readingPage } from './reading-page';

let { background, reader, stop }: Awaited<ReturnType<typeof readingPage>> = Object.create(null);

beforeEach(async () => {
  ({ background, reader, stop } = await readingPage());
});

afterEach(() => {
  stop();
  clearPage();
});

test('the report has the article, what is selected of it and where facts are shown', async () => {
  await selectWords('57 communes, where');
  const { article, selection, shown } = await reportPage(reader.page);
  expect(article.structure.headline).toBe('District commends its volunteers');
  expect(selection).toBe('57 communes, where');
  expect(shown).toContain('headline');
  expect(shown).not.toContain('published');
});

test('a selection outside of the article is none', async () => {
  await selectWords('12 months');
  expect((await reportPage(reader.page)).selection).toBe('');
});

test('each annotation is reported as it stands', async () => {
  for (const words of ['691 collectives', '1,780 people', '57 communes']) {
    await reader.mark('statistic', rangeOfWords(words));
  }
  const [first, second, third] = background.kept().map(({ id }) => id);
  const lead = document.querySelector('#lead');
  if (lead !== null) lead.innerHTML = lead.innerHTML.replace('691', '693');
  document.querySelector('#body')?.remove();
  await reader.page.refresh();
  expect((await reportPage(reader.page)).anchors).toEqual([
    { annotation: first, state: 'changed', now: '693 collectives' },
    { annotation: second, state: 'intact' },
    { annotation: third, state: 'gone' },
  ]);
});
