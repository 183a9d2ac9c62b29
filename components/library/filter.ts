import type { AnnotationFilter } from './library-port';
import type { Route } from './route';

/** Which annotations a route asks for. */
export function filterOf({ article, kind, tag, search, state }: Route): AnnotationFilter {
  return {
    ...(article !== undefined && { articleId: article }),
    ...(kind !== undefined && { kind }),
    ...(tag !== undefined && { tag }),
    ...(state !== undefined && { state }),
    ...(search !== undefined && search.trim() !== '' && { search: search.trim() }),
  };
}
