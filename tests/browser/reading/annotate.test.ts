import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  annotate,
  editAnnotation,
  removeAnnotation,
  settleDrift,
  undo,
} from '../../../lib/reading/annotate';
import { rangeOfWords } from './news-page';
import { clearPage, painted, readingPage } from './reading-page';

let { background, reader, stop }: Awaited<ReturnType<typeof readingPage>> = Object.create(null);

beforeEach(async () => {
  ({ background, reader, stop } = await readingPage());
});

afterEach(() => {
  stop();
  clearPage();
});

const mark = (words: string) => annotate(reader.page, background, rangeOfWords(words), 'statistic');

async function marked(words: string) {
  const outcome = await mark(words);
  if (outcome.marked !== 'yes') throw new Error(`not marked: ${words}`);
  return outcome;
}

test('a range is acknowledged with the row as stored, and is painted by then', async () => {
  const { annotation } = await marked('57 communes');
  expect(background.kept()).toEqual([annotation]);
  expect(painted()).toEqual(['57 communes']);
});

test('text outside of the article is not kept', async () => {
  expect(await mark('12 months')).toEqual({ marked: 'outside' });
  expect(background.kept()).toEqual([]);
});

test('more text than an annotation can keep is refused in words for the reader', async () => {
  const lead = document.querySelector('#lead');
  lead?.append(' And so on.'.repeat(2_000));
  const range = document.createRange();
  range.selectNodeContents(lead ?? document.body);
  await reader.page.refresh();
  await expect(annotate(reader.page, background, range, 'note')).rejects.toMatchObject({
    failure: { key: 'failureQuoteTooLong' },
  });
  expect(background.kept()).toEqual([]);
});

test('a write that failed is no acknowledgement', async () => {
  background.teach({ annotate: () => Promise.reject(new Error('disk full')) });
  await expect(mark('57 communes')).rejects.toThrow('disk full');
  expect(painted()).toEqual([]);
});

test('what is edited, deleted and taken back is what the page shows', async () => {
  const { id } = (await marked('$4.2 million')).annotation;
  const edited = await editAnnotation(reader.page, background, id, { note: 'ask again' });
  expect(edited.note).toBe('ask again');
  expect(reader.page.placed[0]?.annotation.note).toBe('ask again');
  const action = await removeAnnotation(reader.page, background, id);
  expect(painted()).toEqual([]);
  await undo(reader.page, background, action);
  expect(painted()).toEqual(['$4.2 million']);
});

test('a change is settled in one action, and the page is read anew', async () => {
  const { id } = (await marked('$4.2 million')).annotation;
  const asked: object[] = [];
  background.teach({
    settleDrifts: async (ask) => {
      asked.push(ask);
      return { settled: 1 };
    },
  });
  const before = reader.page.reading;
  const action = await settleDrift(reader.page, background, id, 'keep');
  expect(asked).toEqual([{ ids: [id], settlement: 'keep', action }]);
  expect(reader.page.reading).not.toBe(before);
});
