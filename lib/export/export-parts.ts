import { FailureError } from '../model/failure';
import { readJson } from './read-json';

/**
 * The largest text that is brought in at once, in UTF-16 code units: half of what one message can
 * carry.
 */
export const largestPart = 32_000_000;

/**
 * An export as exports of some of its articles or dismissals each, none longer than `most` (UTF-16
 * code units); tags and names come with the first. A text that is short enough comes as it is,
 * whatever it is. Throws `FailureError` where a longer one is no export, or has an article that is
 * longer by itself.
 */
export function exportParts(text: string, most = largestPart): string[] {
  if (text.length <= most) return [text];
  const { articles, dismissals, ...head } = contentOf(text);
  const later = { ...head, tags: [], ownNames: undefined };
  const told = grouped(articles, most, text.length).map((pieces, index) =>
    withList(index === 0 ? head : later, 'articles', pieces),
  );
  if (dismissals.length === 0) return told;
  const rows = grouped(dismissals, most, text.length);
  return [...told, ...rows.map((own) => withList({ ...later, articles: [] }, 'dismissals', own))];
}

function withList(rest: object, name: string, pieces: readonly string[]): string {
  return `${JSON.stringify(rest).slice(0, -1)},"${name}":[${pieces.join(',')}]}`;
}

/** A list as JSON in groups of half the length, which leaves the other half to what else there is. */
function grouped(list: readonly unknown[], most: number, whole: number): string[][] {
  const groups: string[][] = [[]];
  let size = 0;
  for (const item of list) {
    const piece = JSON.stringify(item);
    if (piece.length > most / 2) throw fileTooLarge(whole);
    if (size + piece.length > most / 2) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(piece);
    size += piece.length + 1;
  }
  return groups;
}

function contentOf(text: string): { articles: unknown[]; dismissals: unknown[] } {
  const content = readJson(text);
  if (typeof content === 'object' && content !== null && 'format' in content) {
    const articles = 'articles' in content ? content.articles : undefined;
    const dismissals = 'dismissals' in content ? content.dismissals : [];
    if (content.format === 'presslight' && Array.isArray(articles) && Array.isArray(dismissals)) {
      return { ...content, articles, dismissals };
    }
  }
  throw new FailureError('failureFileNotOurs');
}

/** What is told of a text that cannot be brought in for its length. */
export function fileTooLarge(length: number): FailureError {
  const sizes = [length, largestPart].map((size) => String(Math.ceil(size / 1e6)));
  return new FailureError('failureFileTooLarge', sizes);
}
