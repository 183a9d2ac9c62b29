import type { LibraryPort } from '../../components/library/library-port';
import { untaught } from './untaught';

/** A library's port that does what it was taught and throws on everything else. */
export function fakeLibraryPort(taught: Partial<LibraryPort>): LibraryPort {
  return {
    articles: untaught('articles'),
    annotations: untaught('annotations'),
    captures: untaught('captures'),
    compared: untaught('compared'),
    show: untaught('show'),
    restore: untaught('restore'),
    eraseEverything: untaught('eraseEverything'),
    tags: untaught('tags'),
    createTag: untaught('createTag'),
    editTag: untaught('editTag'),
    mergeTags: untaught('mergeTags'),
    deleteTag: untaught('deleteTag'),
    names: untaught('names'),
    nameArticles: untaught('nameArticles'),
    renameName: untaught('renameName'),
    ownNames: untaught('ownNames'),
    saveOwnName: untaught('saveOwnName'),
    deleteOwnName: untaught('deleteOwnName'),
    export: untaught('export'),
    import: untaught('import'),
    settings: untaught('settings'),
    editSettings: untaught('editSettings'),
    edit: untaught('edit'),
    remove: untaught('remove'),
    undo: untaught('undo'),
    settle: untaught('settle'),
    restoration: async () => null,
    forgetRestoration: untaught('forgetRestoration'),
    history: async () => [],
    follow: () => {},
    ...taught,
  };
}
