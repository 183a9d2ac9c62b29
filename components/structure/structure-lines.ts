import type { Article, Structure } from '../../lib/model/article';
import type { BlockRole } from '../../lib/model/block-role';
import type { MessageKey, Translation } from '../translation';

/** One fact of an article's structure, and the block to look at for it. */
export interface StructureLine {
  label: MessageKey;
  text: string;
  /** A second, lesser text: a caption's credit. */
  aside?: string;
  /** Index of the block where it stands; left out where the text does not have it. */
  blockIndex?: number;
}

/** The facts that an article gives, in the order of a news page; what it does not give is left out. */
export function structureLines(article: Article, translation: Translation): StructureLine[] {
  const { structure } = article;
  const { time } = translation;
  const lines: (StructureLine | null)[] = [
    line('structureSection', structure.section),
    placed(article, 'structureHeadline', 'headline', structure.headline),
    placed(article, 'structureLead', 'lead', structure.lead),
    line('structureBylines', structure.bylines.join(', ')),
    line('structurePublished', structure.published && time(structure.published)),
    line('structureModified', structure.modified && time(structure.modified)),
    datelineOf(article),
    line('structurePlace', structure.place),
    line('structureAgency', structure.agency),
    line('structureSite', structure.siteName),
    ...captionsOf(article),
  ];
  return lines.filter((each) => each !== null);
}

/** The article's sub-heads, in order, to go to. */
export function outlineOf(article: Article): { text: string; blockIndex: number }[] {
  return article.blocks.flatMap(({ role, text }, blockIndex) =>
    role === 'subheading' ? [{ text, blockIndex }] : [],
  );
}

function line(label: MessageKey, text: string | undefined): StructureLine | null {
  return text === undefined || text === '' ? null : { label, text };
}

function placed(
  article: Article,
  label: MessageKey,
  role: BlockRole,
  text: string | undefined,
): StructureLine | null {
  const blockIndex = article.blocks.findIndex((block) => block.role === role);
  const found = line(label, text);
  return found === null || blockIndex < 0 ? found : { ...found, blockIndex };
}

function datelineOf({ structure, blocks }: Article): StructureLine | null {
  const { place, agency, date }: NonNullable<Structure['dateline']> = structure.dateline ?? {};
  const parts = [place, agency, date].filter((part) => part !== undefined);
  const found = line('structureDateline', parts.join(', '));
  const blockIndex = blocks.findIndex(({ role }) => role === 'paragraph');
  return found === null || blockIndex < 0 ? found : { ...found, blockIndex };
}

function captionsOf({ structure, blocks }: Article): StructureLine[] {
  const places = blocks.flatMap(({ role }, index) => (role === 'caption' ? [index] : []));
  return structure.captions.map(({ text, credit }, index) => {
    const blockIndex = places[index];
    return {
      label: 'structureCaption',
      text,
      ...(credit !== undefined && { aside: credit }),
      ...(blockIndex !== undefined && { blockIndex }),
    };
  });
}
