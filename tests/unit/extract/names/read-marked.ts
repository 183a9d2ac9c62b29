import type { Article } from '../../../../lib/model/article';
import type { MarkedArticle } from './mark-all-cases';

interface Place {
  blockIndex: number;
  start: number;
  end: number;
}

/** A mention as it stood in the marks. */
export type Mentioned = Place & { text: string };

interface Read {
  article: Article;
  mentions: Map<string, Mentioned[]>;
  /** Names that are no mention of the marked entities, by type. */
  others: Map<string, Mentioned[]>;
}

/** Takes the marks out of an article, and gives where they stood. */
export function readMarked({ language, blocks }: MarkedArticle): Read {
  const mentions: Read['mentions'] = new Map();
  const others: Read['others'] = new Map();
  const texts = blocks.map((marked, blockIndex) => {
    let text = '';
    let at = 0;
    for (const { 0: whole, 1: id = '', 2: exact = '', index } of marked.matchAll(
      /[[{](\d|[a-z]+) ([^\]}]+)[\]}]/g,
    )) {
      text += marked.slice(at, index);
      const place = { blockIndex, start: text.length, end: text.length + exact.length };
      const into = whole.startsWith('[') ? mentions : others;
      into.set(id, [...(into.get(id) ?? []), { ...place, text: exact }]);
      text += exact;
      at = index + whole.length;
    }
    return text + marked.slice(at);
  });
  const article: Article = {
    url: 'https://paper.example/1',
    isArticle: true,
    structure: { bylines: [], captions: [], language },
    blocks: texts.map((text) => ({ role: 'paragraph', text })),
  };
  return { article, mentions, others };
}
