import type { Article } from '../../model/article';

/** Code units of an article that its language is told from; a page of text, and time for little more. */
const longest = 4_000;
/** Words below which a text says too little about its language. */
const fewWords = 60;

/** Letters that Vietnamese writes and its neighbours in print do not. */
const vietnameseLetters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** English words that stand in every text and are no words of other languages. */
const englishWords =
  /^(?:the|and|to|of|for|with|that|from|his|it|were|been|are|have|has|had|this|which|they|their|would|said|by|not|but)$/;

/**
 * The language that an article is to be read in, BCP 47: as the page says unless its text speaks
 * for Vietnamese or English. Templates call pages English that are not: such a one is
 * undetermined ("und"). Cost: bounded.
 */
export function articleLanguage({
  structure,
  blocks,
}: Pick<Article, 'structure' | 'blocks'>): string {
  const text = sampleOf(blocks);
  const given = structure.language;
  const primary = given?.toLowerCase().split('-')[0];
  const said = (code: string) => (primary === code && given !== undefined ? given : code);
  if ((text.match(vietnameseLetters)?.length ?? 0) * 20 > text.length) return said('vi');
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewWords) return given ?? 'en';
  const english = words.filter((word) => englishWords.test(word)).length;
  if (english * 10 > words.length) return said('en');
  const isDoubtful = primary === undefined || primary === 'en' || primary === 'vi';
  return isDoubtful && english * 25 < words.length ? 'und' : (given ?? 'en');
}

function sampleOf(blocks: Article['blocks']): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= longest) break;
    text += `${block.text}\n`;
  }
  return text.slice(0, longest);
}
