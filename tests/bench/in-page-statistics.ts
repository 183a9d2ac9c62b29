import * as recognizers from '@microsoft/recognizers-text-suite/dist/recognizers-text-suite.umd.js';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { readQuantities } from '../../lib/extract/quantities/read-quantities';
import { suggestStatistics } from '../../lib/extract/statistics/suggest-statistics';

/** A text to be read, in its language and seen from its day. */
export interface Text {
  text: string;
  lang: string;
  ref?: string | undefined;
}

/** A quantity as one of the readers gives it. */
export interface Figure {
  start: number;
  end: number;
  measure: string;
  value?: number | undefined;
  valueMax?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
  iso?: string | undefined;
}

type Read = (text: Text) => Figure[];

const readers = {
  ours: ({ text, lang, ref }) =>
    readQuantities(text, { language: lang, published: ref }).map(({ assumed, iso, ...rest }) => ({
      ...rest,
      iso: assumed?.iso ?? iso,
    })),
  compromise: ({ text }) =>
    compromise(text)
      .numbers()
      .json({ offset: true })
      .map(({ offset, number }) => ({
        start: offset.start,
        end: offset.start + offset.length,
        measure: 'count',
        value: number?.num ?? undefined,
      })),
  chrono: ({ text, lang, ref }) =>
    (lang === 'vi' ? chrono.vi : chrono.en).parse(text, dayOf(ref)).map((found) => ({
      start: found.index,
      end: found.index + found.text.length,
      measure: 'date',
      iso: localIso(found.start.date()),
    })),
  recognizers: ({ text, ref }) => [
    ...numberReaders.flatMap((read) => read(text, 'en-us').map(toFigure)),
    ...recognizers.recognizeDateTime(text, 'en-us', 0, dayOf(ref)).map(toFigure),
  ],
} as const satisfies Record<string, Read>;

export type Tool = keyof typeof readers;

const numberReaders = [
  recognizers.recognizeNumber,
  recognizers.recognizePercentage,
  recognizers.recognizeCurrency,
  recognizers.recognizeDimension,
  recognizers.recognizeAge,
  recognizers.recognizeTemperature,
];

function toFigure({
  start,
  end,
  resolution,
}: ReturnType<typeof recognizers.recognizeNumber>[number]): Figure {
  const iso = resolution?.values?.at(-1)?.value ?? resolution?.values?.at(-1)?.start;
  const value = Number.parseFloat(resolution?.value ?? '');
  return { start, end: end + 1, measure: iso === undefined ? 'count' : 'date', value, iso };
}

function dayOf(ref: string | undefined): Date {
  return new Date(`${(ref ?? '2025-05-17').slice(0, 10)}T12:00:00`);
}

function localIso(date: Date): string {
  const pad = (part: number, width = 2) => String(part).padStart(width, '0');
  const day = [date.getMonth() + 1, date.getDate()].map((part) => pad(part)).join('-');
  return `${pad(date.getFullYear(), 4)}-${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** What a reader finds in each text; a text that it fails on has nothing. */
export function read(tool: Tool, texts: readonly Text[]): Figure[][] {
  return texts.map((text) => {
    try {
      return readers[tool](text);
    } catch {
      return [];
    }
  });
}

/** Rounds before the one that counts: the engine compiles what it sees often. */
const rounds = 4;

/** Milliseconds after which a slow reader is not asked again. */
const enough = 2_000;

/** Milliseconds per 1,000 words of each article, read some times before; of slow ones fewer. */
export function time(tool: Tool, articles: readonly (readonly Text[])[]): number[] {
  const once = (texts: readonly Text[]) => {
    const begin = performance.now();
    if (tool === 'ours') propose(texts);
    else read(tool, texts);
    const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    return ((performance.now() - begin) / words) * 1000;
  };
  const begin = performance.now();
  const isPatient = () => performance.now() - begin < enough;
  for (let round = 0; round < rounds; round += 1) {
    for (const texts of articles) if (isPatient()) once(texts);
  }
  return articles.filter((_, index) => index === 0 || isPatient()).map(once);
}

/** All that the product does with an article's figures, not only the numbers. */
function propose(texts: readonly Text[]): void {
  suggestStatistics({
    url: 'https://news.example/',
    isArticle: true,
    structure: { bylines: [], captions: [], language: texts[0]?.lang ?? 'en' },
    blocks: texts.map(({ text }) => ({ role: 'paragraph', text })),
  });
}
