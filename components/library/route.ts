import { type AnnotationKind, annotationKinds } from '../../lib/model/annotation-kind';
import { type EntityType, entityTypes } from '../../lib/model/entity-type';
import { type PageFilter, pageFilters } from '../../lib/model/page-state';

/** The pages of the library's navigation. */
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
/** A page of the navigation, or one that others lead to. */
export type LibraryPage = (typeof libraryPages)[number] | 'compare';

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
  /** How passages stood on their pages. */
  state?: PageFilter;
  /** Captures to compare: from, to. */
  from?: string;
  to?: string;
}

/** Reads the fragment of an address; what it does not know it leaves out. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const named = libraryPages.find((each) => each === path) ?? 'articles';
  const page = path === 'compare' ? path : named;
  const fields = new URLSearchParams(query);
  const kind = annotationKinds.find((each) => each === fields.get('kind'));
  const type = entityTypes.find((each) => each === fields.get('type'));
  const state = pageFilters.find((each) => each === fields.get('state'));
  const [article, tag, search] = [fields.get('article'), fields.get('tag'), fields.get('search')];
  const [from, to] = [fields.get('from'), fields.get('to')];
  return {
    page,
    ...(article && { article }),
    ...(kind && { kind }),
    ...(type && { type }),
    ...(tag && { tag }),
    ...(search && { search }),
    ...(state && { state }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

/** Writes a fragment that `parseRoute` reads back. */
export function formatRoute({ page, ...fields }: Route): string {
  const query = new URLSearchParams(Object.entries(fields)).toString();
  return `#/${page}${query === '' ? '' : `?${query}`}`;
}
