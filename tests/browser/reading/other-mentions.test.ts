import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { undo } from '../../../lib/reading/annotate';
import { othersIn } from '../../../lib/reading/overlay-state';
import { rangeOfWords } from './news-page';
import { clearPage, painted, readingPage } from './reading-page';

let { background, reader, stop }: Awaited<ReturnType<typeof readingPage>> = Object.create(null);

beforeEach(async () => {
  ({ background, reader, stop } = await readingPage());
  // As if the figure named the same as the person.
  background.teach({
    otherMentions: async ({ article: { blocks } }) => {
      const text = blocks.map((block) => block.text).join('\n');
      const start = text.indexOf('57 communes');
      return { mentions: [{ start, end: start + 11, exact: '57 communes' }] };
    },
  });
});

afterEach(() => {
  stop();
  clearPage();
});

const offered = () => othersIn(reader.overlay)?.mentions.map(({ exact }) => exact);

test('marking a name offers its other mentions, and one key marks them', async () => {
  await reader.mark('person', rangeOfWords('Nguyễn Thị Lan'));
  await vi.waitFor(() => expect(offered()).toEqual(['57 communes']));
  const [first] = background.kept();
  await userEvent.keyboard('a');
  await vi.waitFor(() => expect(painted()).toEqual(['57 communes', 'Nguyễn Thị Lan']));
  expect(reader.overlay.toast).toMatchObject({ kind: 'markedOthers', count: 1 });
  expect(background.kept()[1]).toMatchObject({
    kind: 'entity',
    target: { selectors: { quote: { exact: '57 communes' } }, role: 'paragraph' },
    articleId: first?.articleId,
  });
  expect(offered()).toBeUndefined();
});

test('a key that repeats marks them once', async () => {
  await reader.mark('person', rangeOfWords('Nguyễn Thị Lan'));
  await vi.waitFor(() => expect(offered()).toBeDefined());
  expect([reader.markOthers(), reader.markOthers()]).toEqual([true, true]);
  await vi.waitFor(() => expect(reader.overlay.toast?.kind).toBe('markedOthers'));
  await reader.page.refresh();
  expect(background.kept()).toHaveLength(2);
});

test('mark and mentions share an action, so that one undo takes back both', async () => {
  const actions: string[] = [];
  await reader.mark('person', rangeOfWords('Nguyễn Thị Lan'));
  const { toast } = reader.overlay;
  if (toast?.kind === 'marked') actions.push(toast.action);
  await vi.waitFor(() => expect(offered()).toBeDefined());
  reader.markOthers();
  await vi.waitFor(() => expect(reader.overlay.toast?.kind).toBe('markedOthers'));
  const after = reader.overlay.toast;
  if (after?.kind === 'markedOthers') actions.push(after.action);
  expect(actions).toHaveLength(2);
  expect(new Set(actions).size).toBe(1);
  await undo(reader.page, background, actions[0] ?? '');
});

test('the card of a name offers them too', async () => {
  await reader.mark('person', rangeOfWords('Nguyễn Thị Lan'));
  reader.tell({ type: 'toastClosed' });
  reader.open(background.kept()[0]?.id ?? '');
  await vi.waitFor(() => expect(offered()).toEqual(['57 communes']));
});

test('a figure has no mentions to offer, and the key stays with the page', async () => {
  await reader.mark('statistic', rangeOfWords('1,780 people'));
  const keys: string[] = [];
  const listen = ({ key }: KeyboardEvent) => keys.push(key);
  window.addEventListener('keydown', listen);
  await userEvent.keyboard('a');
  window.removeEventListener('keydown', listen);
  expect(offered()).toBeUndefined();
  expect(keys).toEqual(['a']);
});

test('a mention that the page does not say there any more is left alone', async () => {
  background.teach({
    otherMentions: async () => ({ mentions: [{ start: 3, end: 9, exact: 'nobody' }] }),
  });
  await reader.mark('person', rangeOfWords('Nguyễn Thị Lan'));
  await vi.waitFor(() => expect(offered()).toEqual(['nobody']));
  reader.markOthers();
  await vi.waitFor(() => expect(reader.overlay.toast).toMatchObject({ count: 0 }));
  expect(background.kept()).toHaveLength(1);
});
