import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNameModel } from '../../../../lib/extract/names/model/name-model';
import type { OwnName } from '../../../../lib/extract/names/own-name';
import { suggestNames } from '../../../../lib/extract/names/suggest-names';

const model = parseNameModel(new Uint8Array(readFileSync('public/names.bin')).buffer);

function suggest(texts: string[], own: OwnName[] = [], language?: string) {
  const article = {
    url: 'https://paper.example/1',
    isArticle: true,
    structure: { bylines: [], captions: [], ...(language !== undefined && { language }) },
    blocks: texts.map((text) => ({ role: 'paragraph' as const, text })),
  };
  return suggestNames(article, model, own);
}

const vietnamese = [
  'Sáng 4/6, ông Nguyễn Văn Toàn, Chủ tịch UBND tỉnh Bến Tre, làm việc với Bộ Y tế tại Hà Nội.',
  'Theo ông Toàn, tỉnh sẽ thực hiện Chỉ thị số 12/CT-TTg.',
];

describe('suggestNames', () => {
  it('finds people, organisations, places and documents with their types', () => {
    const found = suggest(vietnamese).map(({ exact, entity }) => [exact, entity.type]);
    expect(found).toEqual([
      ['Nguyễn Văn Toàn', 'person'],
      ['UBND tỉnh Bến Tre', 'organisation'],
      ['Bộ Y tế', 'organisation'],
      ['Hà Nội', 'place'],
      ['Toàn', 'person'],
      ['Chỉ thị số 12/CT-TTg', 'document'],
    ]);
  });

  it('gives the mentions of one person the full name and the office', () => {
    const people = suggest(vietnamese).filter(({ entity }) => entity.type === 'person');
    expect(people.map(({ entity }) => [entity.name, entity.role])).toEqual([
      ['Nguyễn Văn Toàn', 'Chủ tịch UBND tỉnh Bến Tre'],
      ['Nguyễn Văn Toàn', 'Chủ tịch UBND tỉnh Bến Tre'],
    ]);
  });

  it('proposes the reader’s own names only where it has not learnt the language', () => {
    const text = 'Am Morgen sprach Anna Weber in der Halle über Schulen und Straßen.';
    const own: OwnName = { name: 'Anna Weber', type: 'person', aliases: [], isDismissed: false };
    expect(suggest([text], [], 'de')).toEqual([]);
    expect(suggest([text], [own], 'de').map(({ exact }) => exact)).toEqual(['Anna Weber']);
  });

  it('reads English as well', () => {
    const found = suggest([
      'Mr James Carter met researchers of Harvard University in Paris on Monday.',
    ]);
    expect(found.map(({ exact, entity }) => [exact, entity.type])).toEqual([
      ['James Carter', 'person'],
      ['Harvard University', 'organisation'],
      ['Paris', 'place'],
    ]);
  });

  it('puts the own list of the reader first and leaves out what was dismissed', () => {
    const own: OwnName[] = [
      { name: 'Hà Nội', type: 'organisation', aliases: [], isDismissed: false },
      { name: 'Bộ Y tế', type: 'organisation', aliases: [], isDismissed: true },
    ];
    const found = suggest(vietnamese, own).map(({ exact, entity }) => `${exact} ${entity.type}`);
    expect(found).toContain('Hà Nội organisation');
    expect(found).not.toContain('Bộ Y tế organisation');
  });

  it('takes a longer name for another than the one of the list', () => {
    const own: OwnName[] = [
      { name: 'Bến Tre', type: 'organisation', aliases: [], isDismissed: false },
    ];
    const found = suggest(['Bến Tre vui hội. UBND tỉnh Bến Tre họp.'], own);
    expect(found.map(({ exact }) => exact)).toEqual(['Bến Tre', 'UBND tỉnh Bến Tre']);
  });

  it('says for each why it is suggested', () => {
    for (const { rule, confidence } of suggest(vietnamese)) {
      expect(rule).not.toBe('');
      expect(confidence).toBeGreaterThan(0);
    }
  });

  it('has nothing to say about an article without names', () => {
    expect(suggest(['Trời mưa to suốt ngày.', ''])).toEqual([]);
  });
});
