import type { ReaderHandlers } from '../messaging/handlers';
import type { Writing } from './annotate';
import { jumpTo } from './jump-to';
import type { Reader } from './reader';
import { reportPage } from './report-page';
import { dismissSuggestions } from './suggestions';

/** What the reader of a page answers to views and to the background. */
export function readerHandlers(reader: Reader, writing: Writing): ReaderHandlers {
  const { page } = reader;
  return {
    wake: async () => {
      await page.refresh();
      return {};
    },
    readPage: async () => {
      await page.current();
      await reader.notes.flush();
      return reportPage(page);
    },
    markSelection: async ({ mark }) => {
      try {
        return { marked: await reader.mark(mark) };
      } catch (error) {
        // Who asked by menu or key has nothing to say it in but the page.
        reader.tell({ type: 'failed', error });
        throw error;
      }
    },
    acceptSuggestions: ({ keys }) => reader.accept(keys),
    dismissSuggestions: ({ keys }) => dismissSuggestions(page, writing, keys),
    jumpTo: async (passage) => ({ found: await jumpTo(page, passage) }),
    openCard: async ({ annotation }) => {
      const found = await jumpTo(page, { annotation });
      if (found) reader.open(annotation);
      return { found };
    },
  };
}
