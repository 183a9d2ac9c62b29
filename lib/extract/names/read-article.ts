import type { Article } from '../../model/article';
import { type Token, tokenise } from './tokenise';

/** A block of an article as names are looked for in it. */
export interface ReadBlock {
  blockIndex: number;
  text: string;
  tokens: readonly Token[];
  vietnamese: boolean;
}

const vietnameseLetter = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ]/giu;

/**
 * Splits an article's blocks into tokens. A block is read as Vietnamese when its letters say so; a
 * short one without a sign of either language, when the article is.
 */
export function readArticle({ blocks, structure }: Article): ReadBlock[] {
  const byDefault = structure.language?.toLowerCase().startsWith('vi') ?? false;
  return blocks.map(({ text }, blockIndex) => ({
    blockIndex,
    text,
    tokens: tokenise(text),
    vietnamese: isVietnamese(text, byDefault),
  }));
}

/** Whether a text is Vietnamese: one letter in forty is written in no other language. */
export function isVietnamese(text: string, byDefault = false): boolean {
  const marks = text.match(vietnameseLetter)?.length ?? 0;
  if (marks * 40 > text.length) return true;
  return text.length < 60 && marks > 0 ? true : byDefault && text.length < 60;
}
