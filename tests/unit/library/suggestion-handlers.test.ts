import { expect, test } from 'vitest';
import { articleKey } from '../../../lib/text/article-key';
import { keyMark } from '../../../lib/text/key-mark';
import { sampleId } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, stranger, view } from './sample-library';

const { url } = article();
type Library = ReturnType<typeof sampleLibrary>['handlers'];

async function texts(handlers: Library): Promise<string[]> {
  const { suggestions } = await handlers.suggest({ article: article() }, page);
  return suggestions.map(({ suggestion }) => suggestion.exact);
}

async function keyOf(handlers: Library, exact: string): Promise<string> {
  const { suggestions } = await handlers.suggest({ article: article() }, page);
  const found = suggestions.find(({ suggestion }) => suggestion.exact === exact);
  if (found === undefined) throw new Error(`not suggested: ${exact}`);
  return found.key;
}

test('statistics and names of the article are proposed, with their values', async () => {
  const { handlers } = sampleLibrary();
  const { suggestions } = await handlers.suggest({ article: article() }, page);
  const [figure, place] = suggestions.map(({ suggestion }) => suggestion);
  expect(figure).toMatchObject({
    kind: 'statistic',
    exact: '1.780 cá nhân',
    statistic: { measure: 'count', value: 1780 },
  });
  expect(place).toMatchObject({ kind: 'entity', exact: 'Sóc Trăng', entity: { type: 'place' } });
});

test('what is kept is not proposed again, what was deleted is', async () => {
  const { handlers } = sampleLibrary();
  const kept = draft(1, '1.780 cá nhân');
  await handlers.annotate({ article: article(), drafts: [kept], action: sampleId(90) }, page);
  expect(await texts(handlers)).toEqual(['Sóc Trăng']);
  await handlers.deleteAnnotations({ ids: [kept.id], action: sampleId(91) }, page);
  expect(await texts(handlers)).toContain('1.780 cá nhân');
});

test('what is dismissed stays away until it is taken back, and other tabs hear of it', async () => {
  const { handlers, told } = sampleLibrary();
  const keys = [await keyOf(handlers, 'Sóc Trăng')];
  const dismissal = { url, keys, names: [], action: sampleId(90) };
  expect(await handlers.dismissSuggestions(dismissal, page)).toEqual({ dismissed: 1 });
  expect(told).toContainEqual({ name: 'dismissalsChanged', keyMark: keyMark(articleKey(url)) });
  expect(await texts(handlers)).toEqual(['1.780 cá nhân']);
  await handlers.undo({ undone: sampleId(90), action: sampleId(91) }, page);
  expect(await texts(handlers)).toContain('Sóc Trăng');
});

test('a dismissal that is sent again is one', async () => {
  const { handlers } = sampleLibrary();
  const keys = [await keyOf(handlers, 'Sóc Trăng')];
  await handlers.dismissSuggestions({ url, keys, names: [], action: sampleId(90) }, page);
  expect(
    await handlers.dismissSuggestions({ url, keys, names: [], action: sampleId(90) }, page),
  ).toEqual({
    dismissed: 0,
  });
});

test('the same article under tracking parameters keeps its dismissals', async () => {
  const { handlers } = sampleLibrary();
  const keys = [await keyOf(handlers, 'Sóc Trăng')];
  const other = 'https://tin.example/a.html?fbclid=9#top';
  await handlers.dismissSuggestions({ url: other, keys, names: [], action: sampleId(90) }, page);
  expect(await texts(handlers)).toEqual(['1.780 cá nhân']);
});

test.each([
  { suggestions: false },
  { noSuggestionsOn: ['tin.example'] },
  { noSuggestionsOn: ['www.tin.example'] },
])('nothing is proposed where the reader wants nothing: %o', async (patch) => {
  const { handlers } = sampleLibrary();
  await handlers.editSettings({ patch }, view);
  expect(await texts(handlers)).toEqual([]);
});

test("another site's page may ask nothing about this one", async () => {
  const { handlers } = sampleLibrary();
  await expect(handlers.suggest({ article: article() }, stranger)).rejects.toThrow();
  await expect(
    handlers.dismissSuggestions({ url, keys: ['k'], names: [], action: sampleId(90) }, stranger),
  ).rejects.toThrow();
});
