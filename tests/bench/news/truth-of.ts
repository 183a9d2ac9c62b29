import type { Truth } from '../../eval/anchoring-scores';
import type { Edited, Word } from './edit-news';
import type { Passage } from './find-targets';

/** Where each word stands in the text of an article whose paragraphs are joined by line feeds. */
interface Place {
  word: Word;
  start: number;
  end: number;
}

/** The words of an article with their places, and its text. */
export function placesOf(paragraphs: Edited): { text: string; places: Place[] } {
  const places: Place[] = [];
  let start = 0;
  for (const words of paragraphs) {
    for (const word of words) {
      const end = start + word.text.length;
      places.push({ word, start, end });
      start = end + 1;
    }
    if (words.length === 0) start += 1;
  }
  const text = paragraphs.map((words) => words.map((word) => word.text).join(' ')).join('\n');
  return { text, places };
}

/** Tells what became of passages of an article, from the words that survived its edits. */
export function truthOf(before: Edited, after: Edited, passages: readonly Passage[]): Truth[] {
  const old = placesOf(before);
  const now = placesOf(after);
  const survivors = new Map<number, { place: Place; at: number }>();
  for (const [at, place] of now.places.entries()) {
    if (place.word.was !== null) survivors.set(place.word.was, { place, at });
  }
  const starts = paragraphStarts(before);
  return passages.map(({ paragraph, start, end }) => {
    const offset = starts[paragraph] ?? 0;
    const span = { start: offset + start, end: offset + end };
    return truthOfSpan(span, old.places, survivors, now.text);
  });
}

/** Where each paragraph begins in the text. */
export function paragraphStarts(paragraphs: Edited): number[] {
  let start = 0;
  return paragraphs.map((words) => {
    const own = start;
    start += words.map((word) => word.text).join(' ').length + 1;
    return own;
  });
}

function truthOfSpan(
  { start, end }: { start: number; end: number },
  places: readonly Place[],
  survivors: ReadonlyMap<number, { place: Place; at: number }>,
  text: string,
): Truth {
  const words = wordsIn(places, start, end);
  const found = words.flatMap(({ word }) => survivors.get(word.was ?? -1) ?? []);
  const [first, last] = [found[0], found.at(-1)];
  const [oldFirst, oldLast] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return { state: 'deleted' };
  if (oldFirst === undefined || oldLast === undefined) return { state: 'deleted' };
  const isWhole = found.length === words.length && last.at - first.at === words.length - 1;
  const isIntact = isWhole && found.every(({ place }) => !place.word.isChanged);
  const keepsStart = !first.place.word.isChanged && first.place.word.was === oldFirst.word.was;
  const keepsEnd = !last.place.word.isChanged && last.place.word.was === oldLast.word.was;
  const from = first.place.start + (keepsStart ? start - oldFirst.start : 0);
  const to = last.place.end - (keepsEnd ? oldLast.end - end : 0);
  const quote = text.slice(from, to);
  return { state: isIntact ? 'intact' : 'edited', start: from, end: to, quote };
}

/** The words that a span touches, in logarithmic time and that of their number. */
function wordsIn(places: readonly Place[], start: number, end: number): Place[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const words: Place[] = [];
  for (let at = low; (places[at]?.start ?? end) < end; at += 1) {
    const place = places[at];
    if (place !== undefined) words.push(place);
  }
  return words;
}
