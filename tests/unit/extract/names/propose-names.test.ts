import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../lib/extract/names/candidate';
import type { OwnName } from '../../../../lib/extract/names/own-name';
import {
  proposeByModel,
  proposeDocuments,
  proposeOrganisations,
  proposeOwn,
} from '../../../../lib/extract/names/propose-names';
import { tokeniseArticle } from '../../../../lib/extract/names/tokenise-article';
import { shippedModel } from '../../../eval/shipped-model';

const model = shippedModel();

function read(text: string, language = 'vi') {
  return tokeniseArticle({
    structure: { bylines: [], captions: [], language },
    blocks: [{ role: 'paragraph', text }],
  });
}

/** What is proposed for a text, as "type text". */
function proposed(text: string, found: readonly Candidate[]): string[] {
  return found.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('names are proposed', () => {
  it('from the reader’s list, where one stands in full', () => {
    const text = 'Bà Tư Hến ở chợ. Tư Hến bán cá.';
    const own: OwnName[] = [
      { name: 'Tư Hến', type: 'person', aliases: [], isDismissed: false },
      { name: 'Ba Ốc', type: 'person', aliases: [], isDismissed: false },
    ];
    expect(proposed(text, proposeOwn(read(text), own))).toEqual(['person Tư Hến', 'person Tư Hến']);
  });

  it('as documents by their grammar', () => {
    const text = 'theo Nghị định 115/2023/NĐ-CP ký hôm qua';
    const found = read(text).blocks.flatMap(proposeDocuments);
    expect(proposed(text, found)).toEqual(['document Nghị định 115/2023/NĐ-CP']);
    expect(found[0]?.rule).toMatch(/^grammar of documents/);
  });

  it('as bodies of the state by theirs, in Vietnamese alone', () => {
    const text = 'Sở Y tế tỉnh Cà Mau báo cáo UBND tỉnh Cà Mau';
    const found = (language: string) =>
      read(text, language).blocks.flatMap((block) =>
        proposeOrganisations({ ...block, vietnamese: language === 'vi' }, model),
      );
    expect(proposed(text, found('vi'))).toEqual([
      'organisation Sở Y tế tỉnh Cà Mau',
      'organisation UBND tỉnh Cà Mau',
    ]);
    expect(found('en')).toEqual([]);
  });

  it('by the model', () => {
    const text = 'Angela Merkel visited Paris on Monday.';
    const found = read(text, 'en').blocks.flatMap((block) => proposeByModel(block, model));
    expect(proposed(text, found)).toEqual(['person Angela Merkel', 'place Paris']);
  });
});
