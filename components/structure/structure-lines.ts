import type { Article, Structure } from '../../lib/model/article';
import type { BlockRole } from '../../lib/model/block-role';
import type { PageReading, Passage } from '../../lib/model/page-reading';
import type { MessageKey, Translation } from '../translation';

/** One fact of an article's structure, and where to look at it. */
export interface StructureLine {
  label: MessageKey;
  text: string;
  /** Left out where the page does not show it. */
  place?: Passage;
}

/** A picture of the article. */
export interface Picture {
  text: string;
  credit?: string | undefined;
  place?: Passage;
}

/** An article's structure as a reader looks at it; what a page does not give is left out. */
export interface StructureParts {
  /** What stands at the head of a news page, in its order. */
  head: StructureLine[];
  rest: StructureLine[];
  pictures: Picture[];
  /** The sub-heads, in order. */
  outline: { text: string; place: Passage }[];
}

/** Parts an article's structure into what is seen first and what is unfolded. */
export function structureParts(
  { article, shown }: Pick<PageReading, 'article' | 'shown'>,
  { time }: Translation,
): StructureParts {
  const { structure } = article;
  const fact = (label: MessageKey, name: keyof Structure, text: string | undefined) =>
    line(label, text, shown.includes(name) ? { fact: name } : undefined);
  const block = (label: MessageKey, role: BlockRole, text: string | undefined) =>
    line(
      label,
      text,
      blockOf(article, (at) => at.role === role),
    );
  const { published, modified, place, siteName } = structure;
  const dateline = datelineOf(article);
  return {
    head: [
      ...fact('structureSection', 'section', structure.section),
      ...block('structureHeadline', 'headline', structure.headline),
      ...block('structureLead', 'lead', structure.lead),
      ...fact('structureBylines', 'bylines', structure.bylines.join(', ')),
      ...fact('structurePublished', 'published', published && time(published)),
      ...(dateline.length > 0 ? dateline : fact('structurePlace', 'place', place)),
    ],
    rest: [
      ...fact('structureModified', 'modified', modified && time(modified)),
      ...(dateline.length > 0 && place !== structure.dateline?.place
        ? fact('structurePlace', 'place', place)
        : []),
      ...fact('structureAgency', 'agency', structure.agency),
      ...fact('structureSite', 'siteName', siteName),
    ],
    pictures: structure.captions.map((caption) => withPlace(caption, captionOf(article, caption))),
    outline: article.blocks.flatMap(({ role, text }, blockIndex) =>
      role === 'subheading' ? [{ text, place: { blockIndex } }] : [],
    ),
  };
}

function line(label: MessageKey, text: string | undefined, place?: Passage): StructureLine[] {
  return text === undefined || text === '' ? [] : [withPlace({ label, text }, place)];
}

function withPlace<Part extends object>(part: Part, place: Passage | undefined) {
  return { ...part, ...(place !== undefined && { place }) };
}

function blockOf(
  { blocks }: Article,
  isIt: (block: Article['blocks'][number]) => boolean,
): Passage | undefined {
  const blockIndex = blocks.findIndex(isIt);
  return blockIndex < 0 ? undefined : { blockIndex };
}

function captionOf(article: Article, { text }: { text: string }): Passage | undefined {
  return blockOf(article, (block) => block.role === 'caption' && block.text === text);
}

/** A dateline stands in the first sentence that has all its parts, of the lead or of the text. */
function datelineOf(article: Article): StructureLine[] {
  const { place, agency, date }: NonNullable<Structure['dateline']> =
    article.structure.dateline ?? {};
  const parts = [place, agency, date].filter((part) => part !== undefined);
  const isIt = ({ role, text }: Article['blocks'][number]) =>
    (role === 'lead' || role === 'paragraph') && parts.every((part) => text.includes(part));
  return line('structureDateline', parts.join(', '), blockOf(article, isIt));
}
