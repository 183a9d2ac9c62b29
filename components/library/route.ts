import { type AnnotationKind, annotationKinds } from '../../lib/model/annotation-kind';
import { type EntityType, entityTypes } from '../../lib/model/entity-type';

/** The pages of the library. */
export const libraryPages = [
  'articles',
  'annotations',
  'names',
  'tags',
  'bin',
  'files',
  'settings',
  'help',
] as const;
export type LibraryPage = (typeof libraryPages)[number];

/** Where in the library: an address that can be kept and sent. */
export interface Route {
  page: LibraryPage;
  /** Annotations of this article only. */
  article?: string;
  kind?: AnnotationKind;
  /** Names of this type only. */
  type?: EntityType;
  tag?: string;
  search?: string;
}

/** Reads the fragment of an address; what it does not know it leaves out. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const page = libraryPages.find((each) => each === path) ?? 'articles';
  const fields = new URLSearchParams(query);
  const kind = annotationKinds.find((each) => each === fields.get('kind'));
  const type = entityTypes.find((each) => each === fields.get('type'));
  const [article, tag, search] = [fields.get('article'), fields.get('tag'), fields.get('search')];
  return {
    page,
    ...(article && { article }),
    ...(kind && { kind }),
    ...(type && { type }),
    ...(tag && { tag }),
    ...(search && { search }),
  };
}

/** Writes a fragment that `parseRoute` reads back. */
export function formatRoute({ page, ...fields }: Route): string {
  const query = new URLSearchParams(Object.entries(fields)).toString();
  return `#/${page}${query === '' ? '' : `?${query}`}`;
}
