import type { Article } from '../../model/article';
import { articleLanguage } from '../languages/article-language';
import { languageOf } from '../languages/languages';
import { isVietnamese } from './is-vietnamese';
import { type Token, tokenise } from './model/tokenise';

/** The parts of an article that names are read from. */
export type ArticleText = Pick<Article, 'structure' | 'blocks'>;

/** A block of an article as names are looked for in it. */
export interface TokenisedBlock {
  blockIndex: number;
  text: string;
  tokens: readonly Token[];
  vietnamese: boolean;
}

/** A token of an article. */
export interface TokenPlace {
  block: TokenisedBlock;
  /** Index of the token in its block. */
  at: number;
}

/** An article as names are looked for in it. */
export interface TokenisedArticle {
  /** BCP 47, "und" where it cannot be told. */
  language: string;
  blocks: readonly TokenisedBlock[];
  vietnamese: boolean;
  /** Where each folded word stands, in reading order. */
  places: ReadonlyMap<string, readonly TokenPlace[]>;
}

/**
 * Splits an article's blocks into tokens. A block is read as Vietnamese when its letters say so; a
 * short one without a sign of either language, when the article is.
 */
export function tokeniseArticle(article: ArticleText): TokenisedArticle {
  const language = articleLanguage(article);
  const byDefault = languageOf(language).code === 'vi';
  const blocks = article.blocks.map(({ text }, blockIndex) => ({
    blockIndex,
    text,
    tokens: tokenise(text),
    vietnamese: isVietnamese(text, byDefault),
  }));
  const vietnamese = blocks.some((block) => block.vietnamese);
  return { language, blocks, vietnamese, places: placesOf(blocks) };
}

function placesOf(blocks: readonly TokenisedBlock[]): Map<string, TokenPlace[]> {
  const places = new Map<string, TokenPlace[]>();
  for (const block of blocks) {
    block.tokens.forEach(({ folded }, at) => {
      const known = places.get(folded);
      if (known === undefined) places.set(folded, [{ block, at }]);
      else known.push({ block, at });
    });
  }
  return places;
}
