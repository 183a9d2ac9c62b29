import { PageHead } from '../article/page/page-head';

const known = Symbol.for('presslight head');

interface HeadWorld {
  [known]?: PageHead;
}

/**
 * What is known of the page's head in a content script's world. Detector and reader share it: the
 * detector saw the page that the reader's article was reached from.
 */
export function headOfWorld(world: object): PageHead {
  const holder: HeadWorld = world;
  holder[known] ??= new PageHead();
  return holder[known];
}
