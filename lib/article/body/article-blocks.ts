import { readCaptions } from '../fields/captions';
import type { FoundHeadline } from '../fields/headline';
import type { FoundLead } from '../fields/lead';
import type { ArticlePage } from '../page/article-page';
import type { PageLine } from '../page/page-line';
import { type PlacedBlock, placed, roleOf } from './placed-block';
import { pullQuotes } from './pull-quotes';
import { subheadsByMake } from './subheads-by-make';

/** What stands above the text. */
export interface Head {
  readonly headline: FoundHeadline | undefined;
  readonly lead: FoundLead | undefined;
}

/** The article's blocks in the order in which they are read: headline, lead, text with captions. */
export function articleBlocks(
  page: ArticlePage,
  bodyLines: readonly PageLine[],
  { headline, lead }: Head,
): PlacedBlock[] {
  const head = [...(headline?.lines ?? []), ...(lead === undefined ? [] : [lead.line])];
  const taken = new Set(head.map(({ index }) => index));
  const body = bodyLines.filter(({ index }) => !taken.has(index));
  const from = headline?.lines[0]?.index ?? body[0]?.index ?? 0;
  const captions = readCaptions(page, body, Math.max(0, from - 12));
  const after = body.filter((line) => line.index >= from && !captions.lines.has(line));
  const rest = [...after, ...captions.blocks.keys()]
    .filter(({ index }) => !taken.has(index))
    .sort((one, other) => one.index - other.index);
  const heads = subheadsByMake(after, page.masses);
  const pulled = pullQuotes(after);
  const roleIn = (line: PageLine) => {
    if (heads.has(line)) return 'subheading';
    return pulled.has(line) ? 'pullQuote' : roleOf(line);
  };
  return [
    ...(headline?.lines ?? []).map((line) => placed(line, 'headline')),
    ...(lead === undefined ? [] : [placed(lead.line, 'lead')]),
    ...rest.map((line) => captions.blocks.get(line) ?? placed(line, roleIn(line))),
  ];
}
