/**
 * An address without what changes while a reader stays on one page: its fragment, unless that is
 * a path itself, as in `#/news/2` and `#!news`.
 */
export function pageAddress(address: string): string {
  return address.replace(/#(?![!/]).*$/, '');
}
