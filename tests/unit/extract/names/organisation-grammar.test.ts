import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../lib/extract/names/model/tokenise';
import { findOrganisations } from '../../../../lib/extract/names/organisation-grammar';

const cases: [string, string[]][] = [
  ['làm việc với Bộ Y tế tại Hà Nội', ['Bộ Y tế']],
  ['sở GD-ĐT TP. HCM thông báo', ['sở GD-ĐT TP. HCM']],
  ['thứ trưởng bộ Ngoại giao Lê Văn Bình', ['bộ Ngoại giao']],
  ['Ban Tuyên giáo Tỉnh ủy Bến Tre họp', ['Ban Tuyên giáo Tỉnh ủy Bến Tre']],
  ['Chủ tịch UBND huyện Mỹ Xuyên Trần Văn Ba nói', ['UBND huyện Mỹ Xuyên']],
  ['Công an quận 7 và công an phường', ['Công an quận 7']],
  ['Bộ Chính trị, Ban Bí thư ban hành', ['Bộ Chính trị', 'Ban Bí thư']],
  ['Bộ Văn hóa, Thể thao và Du lịch tổ chức lễ hội', ['Bộ Văn hóa, Thể thao và Du lịch']],
  ['một bộ phận cán bộ y tế của tỉnh', []],
  ['', []],
];

describe('findOrganisations', () => {
  it.each(cases)('in "%s"', (text, expected) => {
    const found = findOrganisations(tokenise(text)).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});
