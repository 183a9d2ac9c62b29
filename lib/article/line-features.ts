import { inside } from './element-kinds';
import type { PageLine } from './page-line';
import type { PageMasses } from './page-masses';
import { meaning } from './page-words';
import type { Scope } from './scope';

/** The meanings that are looked at one by one, each near the line and further up. */
const meanings = Object.entries(meaning).filter(([name]) => name !== 'place');

/** What is known of a line before its neighbours are asked, each 0 to 1, by name. */
export const lineFeatures = [
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
  ...meanings.map(([name]) => `${name}Near`),
  ...meanings.map(([name]) => `${name}Far`),
] as const;

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

/** Reads the features of each line that is weighed, in the order of `lineFeatures`. Cost: linear. */
export function readLineFeatures(
  lines: readonly PageLine[],
  masses: PageMasses,
  headline: number,
): (number[] | null)[] {
  const texts = new Map<string, number>();
  for (const { text } of lines) texts.set(text, (texts.get(text) ?? 0) + 1);
  const prose: number[] = [0];
  for (const line of lines) prose.push((prose.at(-1) ?? 0) + flag(line.isProse));
  const proseIn = (from: number, to: number) =>
    (prose[Math.min(lines.length, to)] ?? 0) - (prose[Math.max(0, from)] ?? 0);
  return lines.map((line, at) => {
    if (!isWeighed(line)) return null;
    const { text, linked, scope } = line;
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
      ...tagFeatures(scope),
      flag(headline < 0 || at > headline),
      masses.share(parent),
      masses.share(parent.parent),
      masses.likeShare(line),
      masses.linkedShare(parent),
      proseIn(at - 1, at),
      proseIn(at + 1, at + 2),
      proseIn(at - 4, at + 5) / 9,
      at / lines.length,
      flag(plain < 200 && boilerplate.test(text.slice(0, 24).toLowerCase())),
      flag(plain < 80 && dated.test(text)),
      flag((texts.get(text) ?? 0) > 1),
      flag(isBracketed(text)),
      ...meaningFeatures(scope, masses),
    ];
  });
}

function commasIn(text: string): number {
  return text.match(/[,،、，]/g)?.length ?? 0;
}

function isBracketed(text: string): boolean {
  return '(['.includes(text.charAt(0)) && ')]'.includes(text.charAt(text.length - 1));
}

function tagFeatures(scope: Scope): number[] {
  const { tag, parent, inside: around } = scope;
  const isParagraph = tag === 'p' || parent?.tag === 'p' || parent?.parent?.tag === 'p';
  return [
    flag(isParagraph),
    flag((around & inside.heading) !== 0),
    flag((around & inside.listItem) !== 0),
    flag((around & inside.cell) !== 0),
    flag((around & inside.quote) !== 0),
    flag((around & inside.figure) !== 0),
    flag(tag === 'div' || tag === 'section'),
    flag((around & inside.article) !== 0),
    flag((around & inside.main) !== 0),
  ];
}

/** Each meaning near the line (its element and two above) and further up. */
function meaningFeatures(scope: Scope, masses: PageMasses): number[] {
  let near = 0;
  let far = 0;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (scope.depth - at.depth < 3) near |= at.own;
    else if (masses.share(at) < 0.6) far |= at.own;
    else far |= at.own & meaning.body;
  }
  return [
    ...meanings.map(([, bit]) => flag((near & bit) !== 0)),
    ...meanings.map(([, bit]) => flag((far & bit) !== 0)),
  ];
}
