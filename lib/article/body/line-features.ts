import { inside } from '../page/element-kinds';
import { NamesAround } from '../page/names-around';
import type { PageLine } from '../page/page-line';
import type { PageMasses } from '../page/page-masses';
import { meaning } from '../page/page-words';
import type { Scope } from '../page/scope';
import { LinesAround } from './lines-around';

/** The meanings that are looked at one by one, each near the line and further up. */
export const weighedMeanings = Object.entries(meaning).filter(([name]) => name !== 'place');

/** What is known of a line by itself, each 0 to 1, by name. */
export const plainFeatures = [
  'always',
  'length',
  'short',
  'long',
  'linked',
  'mostlyLinked',
  'ended',
  'commas',
  'bold',
  'paragraph',
  'heading',
  'listItem',
  'cell',
  'quote',
  'figure',
  'bare',
  'inArticle',
  'inMain',
  'afterHeadline',
  'parentShare',
  'grandparentShare',
  'likeShare',
  'parentLinked',
  'proseBefore',
  'proseAfter',
  'proseAround',
  'position',
  'boilerplate',
  'dated',
  'repeated',
  'bracketed',
] as const;

/** What is known of a line before its neighbours are asked: the plain features, then the meanings. */
export const lineFeatures: readonly string[] = [
  ...plainFeatures,
  ...weighedMeanings.map(([name]) => `${name}Near`),
  ...weighedMeanings.map(([name]) => `${name}Far`),
];

/** Words with which pages speak about themselves, at the beginning of a line. */
const boilerplate =
  /^(?:advertisement|sponsored|subscribe|sign (?:up|in)|log in|newsletter|share (?:this|on)|follow (?:us|@)|read (?:more|next|also|the full)|related|see also|more (?:from|on|in|stories)|recommended|also read|watch|listen|copyright|©|all rights|photo|image|credit|source|tags?:|topics?:|filed under|posted (?:in|on|by)|published|updated|by |comments?|leave a|contact|terms|privacy|cookie|click here|download|print|email|loading|skip|menu|anzeige|werbung|mehr (?:zum|von|aus)|lesen sie|auch interessant|quelle|teilen|kommentar|xem thêm|đọc thêm|tin liên quan|tham khảo thêm|chia sẻ|bình luận|theo dõi|lire aussi|à lire|leer|ver también|lea también|leggi anche|читайте|>>)/;
const dated = /\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b|\b(?:ago|giờ trước|minutes?|min read)\b/i;
const ended = /[.!?…。！？।:;]["”“»’')\]]*$/u;

const flag = (is: boolean) => (is ? 1 : 0);

/**
 * Whether a line is worth weighing: most lines of a page are links of menus and teasers, and those
 * are no article's text unless they are long or head a part of it.
 */
export function isWeighed({ text, linked, scope }: PageLine): boolean {
  return linked < text.length * 0.8 || text.length > 80 || (scope.inside & inside.lowHeading) !== 0;
}

/** A line's features: numbers in the order of `plainFeatures`, and what its elements are named for. */
export interface LineFeatures {
  readonly values: readonly number[];
  /** Bits of `meaning`: of the line's element and the two above it. */
  readonly near: number;
  /** Those of the elements further up. */
  readonly far: number;
}

/** A line's features as numbers only, in the order of `lineFeatures`. */
export function asNumbers({ values, near, far }: LineFeatures): number[] {
  const flags = (bits: number) => weighedMeanings.map(([, bit]) => flag((bits & bit) !== 0));
  return [...values, ...flags(near), ...flags(far)];
}

/** Lines read between two points at which the thread is let go of. */
const linesBetweenYields = 60;

/** Reads the features of each line that is weighed; the others have none. Cost: linear. */
export function* readLineFeatures(
  lines: readonly PageLine[],
  masses: PageMasses,
  headline: number,
): Generator<void, (LineFeatures | null)[]> {
  const neighbours = new LinesAround(lines);
  const around = new NamesAround(masses);
  const features: (LineFeatures | null)[] = [];
  for (const [at, line] of lines.entries()) {
    const isBelow = headline < 0 || at > headline;
    features.push(
      isWeighed(line)
        ? {
            values: valuesOf(line, { at, isBelow, masses, neighbours }),
            near: around.near(line.scope),
            far: around.far(line.scope),
          }
        : null,
    );
    if (at % linesBetweenYields === linesBetweenYields - 1) yield;
  }
  return features;
}

interface Surroundings {
  readonly at: number;
  readonly isBelow: boolean;
  readonly masses: PageMasses;
  readonly neighbours: LinesAround;
}

function valuesOf(line: PageLine, { at, isBelow, masses, neighbours }: Surroundings): number[] {
  const { text, linked, scope } = line;
  const around = scope.inside;
  const plain = Math.max(0, text.length - linked);
  const parent = masses.parentOf(line);
  return [
    1,
    Math.min(1, Math.log1p(plain) / 6),
    flag(plain < 25),
    flag(plain > 120),
    linked / text.length,
    flag(linked > text.length / 2),
    flag(ended.test(text.slice(-4))),
    Math.min(1, commasIn(text) / 4),
    flag(line.strong >= text.length),
    flag(isInParagraph(scope)),
    flag((around & inside.heading) !== 0),
    flag((around & inside.listItem) !== 0),
    flag((around & inside.cell) !== 0),
    flag((around & inside.quote) !== 0),
    flag((around & inside.figure) !== 0),
    flag(scope.tag === 'div' || scope.tag === 'section'),
    flag((around & inside.article) !== 0),
    flag((around & inside.main) !== 0),
    flag(isBelow),
    masses.share(parent),
    masses.share(parent.parent),
    masses.likeShare(line),
    masses.linkedShare(parent),
    neighbours.proseIn(at - 1, at),
    neighbours.proseIn(at + 1, at + 2),
    neighbours.proseIn(at - 4, at + 5) / 9,
    at / neighbours.count,
    flag(plain < 200 && boilerplate.test(text.slice(0, 24).toLowerCase())),
    flag(plain < 80 && dated.test(text)),
    flag(neighbours.isRepeated(text)),
    flag(isBracketed(text)),
  ];
}

function isInParagraph({ tag, parent }: Scope): boolean {
  return tag === 'p' || parent?.tag === 'p' || parent?.parent?.tag === 'p';
}

function commasIn(text: string): number {
  return text.match(/[,،、，]/g)?.length ?? 0;
}

function isBracketed(text: string): boolean {
  return '(['.includes(text.charAt(0)) && ')]'.includes(text.charAt(text.length - 1));
}
