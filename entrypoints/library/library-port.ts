import { v7 as uuidv7 } from 'uuid';
import type { LibraryPort } from '../../components/library/library-port';
import { compare } from '../../lib/anchoring/comparison/compare';
import { importInParts } from '../../lib/export/import-in-parts';
import { onNotice } from '../../lib/messaging/notify';
import { askBackground } from '../../lib/messaging/send';
import { exportFile } from '../views/export-file';
import { type Ask, keepingPort, underAction } from '../views/keeping-port';
import { restoringPort } from '../views/restoring-port';
import { showPassage } from './show-passage';

/** Does what the library needs by messages to the background. */
export function libraryPort(ask: Ask = askBackground): LibraryPort {
  return {
    ...keepingPort(ask),
    ...restoringPort(ask),
    ...tagPort(ask),
    ...namePort(ask),
    articles: (search, part) => ask('listArticles', { ...searchOf(search), ...part }),
    annotations: (query, part) => ask('listAnnotations', { query, ...part }),
    captures: (articleId) => ask('listCaptures', { articleId }),
    compared: async (...ids) => {
      const { captures } = await ask('readCaptures', { ids });
      const [before = [], after = []] = captures.map(({ blocks }) => blocks);
      return compare(before, after);
    },
    show: showPassage,
    restore: (ids) => underAction((action) => ask('restoreAnnotations', { ids, action })),
    export: (format, article) => exportFile(ask, format, article),
    import: async (text) => {
      const action = uuidv7();
      const imported = await importInParts(text, {
        bring: (part) => ask('importFile', { text: part, action }),
        takeBack: () => ask('undo', { undone: action, action: uuidv7() }),
      });
      return { imported, action };
    },
    eraseEverything: async () => {
      await ask('eraseEverything', {});
    },
    settings: async () => (await ask('readSettings', {})).settings,
    editSettings: async (patch) => (await ask('editSettings', { patch })).settings,
    follow: (onChange, signal) => onNotice(() => onChange(), signal),
  };
}

function tagPort(
  ask: Ask,
): Pick<LibraryPort, 'tags' | 'createTag' | 'editTag' | 'mergeTags' | 'deleteTag'> {
  return {
    tags: async () => (await ask('listTags', {})).tags,
    createTag: (name) => underAction((action) => ask('createTag', { id: uuidv7(), name, action })),
    editTag: (id, change) => underAction((action) => ask('editTag', { id, ...change, action })),
    mergeTags: (from, into) => underAction((action) => ask('mergeTags', { from, into, action })),
    deleteTag: (id) => underAction((action) => ask('deleteTag', { id, action })),
  };
}

type NamePort = Pick<
  LibraryPort,
  'names' | 'nameArticles' | 'renameName' | 'ownNames' | 'saveOwnName' | 'deleteOwnName'
>;

function namePort(ask: Ask): NamePort {
  return {
    names: (filter, part) => ask('listNames', { ...filter, ...part }),
    nameArticles: async (name) => (await ask('nameArticles', { name })).articles,
    renameName: (from, to, articles) =>
      underAction((action) =>
        ask('renameName', { from, to, ...(articles !== null && { articleIds: articles }), action }),
      ),
    ownNames: (search, part) => ask('listOwnNames', { ...searchOf(search), ...part }),
    saveOwnName: (id, { name, type, aliases, isDismissed }) =>
      underAction((action) =>
        ask('saveOwnName', { id: id ?? uuidv7(), name, type, aliases, isDismissed, action }),
      ),
    deleteOwnName: (id) => underAction((action) => ask('deleteOwnName', { id, action })),
  };
}

function searchOf(text: string): { search?: string } {
  return text.trim() === '' ? {} : { search: text.trim() };
}
