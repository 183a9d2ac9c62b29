import { headingLevel } from './element-kinds';
import type { PageLine } from './page-line';
import type { PageMasses } from './page-masses';
import { meaning } from './page-words';
import { nearestScope, type Scope } from './scope';

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
  /^(?:advertisement|sponsored|subscribe|sign (?:up|in)|log in|newsletter|share (?:this|on)|follow (?:us|@)|read (?:more|next|also|the full)|related|see also|more (?:from|on|in|stories)|recommended|also read|watch|listen|copyright|©|all rights|photo|image|credit|source|tags?:|topics?:|filed under|posted (?:in|on|by)|published|updated|by |comments?|leave a|contact|terms|privacy|cookie|click here|download|print|email|loading|skip|menu|anzeige|werbung|mehr (?:zum|von|aus)|lesen sie|auch interessant|quelle|teilen|kommentar|xem thêm|đọc thêm|tin liên quan|tham khảo thêm|chia sẻ|bình luận|theo dõi|lire aussi|à lire|leer|ver también|lea también|leggi anche|читайте|>>)/iu;
const dated = /\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b|\b(?:ago|giờ trước|minutes?|min read)\b/i;
const ended = /[.!?…。！？।:;]["”“»’')\]]*$/u;

const flag = (is: boolean) => (is ? 1 : 0);

/** Reads the features of each line of a page, in the order of `lineFeatures`. Cost: linear. */
export function readLineFeatures(
  lines: readonly PageLine[],
  masses: PageMasses,
  headline: number,
): number[][] {
  const texts = new Map<string, number>();
  for (const { text } of lines) texts.set(text, (texts.get(text) ?? 0) + 1);
  const prose: number[] = lines.map((line) => flag(masses.isProse(line)));
  return lines.map((line, at) => {
    const { text, linked } = line;
    const plain = Math.max(0, text.length - linked);
    const around = prose.slice(Math.max(0, at - 4), at + 5);
    const parent = masses.parentOf(line);
    return [
      1,
      Math.min(1, Math.log1p(plain) / 6),
      flag(plain < 25),
      flag(plain > 120),
      linked / text.length,
      flag(linked > text.length / 2),
      flag(ended.test(text)),
      Math.min(1, (text.match(/[,،、，]/g)?.length ?? 0) / 4),
      flag(line.strong >= text.length),
      ...tagFeatures(line.scope),
      flag(headline < 0 || at > headline),
      masses.share(parent),
      masses.share(parent.parent),
      masses.likeShare(line),
      masses.linkedShare(parent),
      prose[at - 1] ?? 0,
      prose[at + 1] ?? 0,
      around.reduce((sum, one) => sum + one, 0) / 9,
      at / lines.length,
      flag(plain < 200 && boilerplate.test(text)),
      flag(plain < 80 && dated.test(text)),
      flag((texts.get(text) ?? 0) > 1),
      flag(/^[([].*[)\]]$/.test(text)),
      ...meaningFeatures(line.scope, masses),
    ];
  });
}

function tagFeatures(scope: Scope): number[] {
  const tags = new Set<string>();
  let heading = 0;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    tags.add(at.tag);
    heading ||= headingLevel(at.tag);
  }
  const has = (...names: string[]) => flag(names.some((name) => tags.has(name)));
  return [
    flag(nearestScope(scope, ({ tag, depth }) => tag === 'p' && scope.depth - depth < 3) !== null),
    flag(heading > 0),
    has('li', 'dd', 'dt'),
    has('td', 'th'),
    has('blockquote'),
    has('figure', 'figcaption'),
    flag(scope.tag === 'div' || scope.tag === 'section'),
    has('article'),
    has('main'),
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
