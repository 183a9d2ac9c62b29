import type { Token } from '../model/tokenise';
import { isPhraseAt, type Phrases, phrases } from './phrases';
import { addressPhrases, offices, organisationHeads } from './vi';

/** What a name that follows a phrase is likely to be, with the phrases that say so. */
const kinds: readonly Phrases[] = [
  addressPhrases,
  offices,
  organisationHeads,
  phrases(`
    hãng tin, nhà thuốc, chuỗi, thương hiệu, công báo, nhật báo, tuần báo, kênh, đài truyền hình,
    đài phát thanh, trang web, mạng xã hội, mạng lưới, ban nhạc, đội bóng, đội, ban biên tập,
    viện nghiên cứu, tiểu đoàn, đại đội, quân đội, đoàn công tác, thượng viện, hạ viện, nghị viện,
    doanh nghiệp, nhà bán lẻ, nhà sản xuất, siêu thị, nhà cung cấp, ban giám khảo, ban giám đốc,
    ban tổ chức, ban tuyên truyền, thành đoàn, tỉnh đoàn, hội đồng quản trị, hội cựu chiến binh,
    hội phụ nữ, hội chữ thập đỏ, hội nông dân, đoàn thanh niên, cao đẳng, trường trung học, tiểu học,
    trường tiểu học, trường thpt, trường thcs, mầm non, lữ đoàn, quân chủng, binh chủng, phe, phong trào,
    đảng lao động, đảng cộng hòa, đảng dân chủ, đảng cộng sản, tòa kháng cáo, xí nghiệp, lâm trường,
    nông trường, ban đại diện, hội sinh viên, thông tấn, tập san, nhà xuất bản, quỹ, văn phòng luật sư
  `),
  phrases(
    [
      'tỉnh, thành phố, tp, tp., huyện, quận, q., thị xã, xã, phường, p., thị trấn, đặc khu, ấp, thôn',
      'bản, buôn, làng, xóm, khóm, bang, hạt, nước, thủ đô, đảo, quần đảo, cù lao, bán đảo, vùng, miền',
      'sông, hồ, biển, vịnh, đầm, suối, núi, đèo, đường, phố, ngõ, hẻm, quốc lộ, tỉnh lộ, đại lộ, cầu',
      'chợ, cảng, sân bay, khu phố, khu, khu vực, quảng trường, công viên, bến xe, bến, ga, nhà ga',
      'sân vận động, sân, sàn, trại, trại giam, nhà giam, nhà tù, chiến trường, tòa nhà, cung điện',
      'lâu đài, chùa, đền, nhà thờ, cửa khẩu, khu công nghiệp, khu du lịch, vườn quốc gia, rừng, thác',
      'rạch, mũi, eo biển, đại dương, sa mạc, châu, lục địa, thung lũng, cao nguyên, đồng bằng, ngã ba',
      'ngã tư, nghĩa trang, bảo tàng, thị trường, phía, người, dân tộc, đất, vùng đất, bãi biển, đồi, thôn',
      'nhà hàng, khách sạn, tại, ở, từ, đến, sang, ngoại ô, vương quốc, cộng hòa, liên bang, hải cảng',
    ].join(','),
  ),
  phrases(`
    giải, giải vô địch, cúp, lễ hội, hội nghị, hội thảo, đại hội, cuộc thi, chiến dịch, bão, cơn bão,
    chiến tranh, thế chiến, trận, vòng chung kết, sea games, thế vận hội, liên hoan, triển lãm, festival,
    ngày, tết, lễ, phong trào, cách mạng, cuộc bầu cử, cuộc cách mạng, hội chợ, mùa giải, vòng loại,
    diễn đàn, tuần lễ, olympic, world cup
  `),
  phrases(`
    xe, máy bay, tàu, tàu khu trục, tên lửa, phim, bộ phim, cuốn, cuốn sách, sách, tiểu thuyết, bài hát,
    album, ứng dụng, điện thoại, phần mềm, thuốc, vắc xin, vaccine, trò chơi, tác phẩm, vở, ca khúc,
    chương trình, dự án, đề án, mô hình, virus, vi rút, giải thưởng, huân chương, huy chương, danh hiệu,
    bằng khen, nền tảng, hồi ký, tiết mục, show, loạt phim, cúm, chiếc, loại, nhãn hiệu, dòng
  `),
  phrases(`
    nghị quyết, nghị định, quyết định, chỉ thị, kết luận, thông tư, công văn, luật, bộ luật, đạo luật,
    pháp lệnh, hiến pháp, hiệp định, hiệp ước, công ước, tu chính án
  `),
];

/** Class words that are surnames when they are written large: "hồ Tây", but "Hồ Chí Minh". */
const surnames = new Set(['hồ', 'đường', 'đèo', 'bản', 'lâm', 'báo', 'đoàn', 'tàu', 'vua']);

/** A phrase with the kind that it tells, from 1. */
interface HeadPhrase {
  readonly kind: number;
  readonly words: readonly string[];
}

/** The phrases of every kind by their first word, longest first; of equal ones the earlier kind. */
const byFirst = new Map<string, HeadPhrase[]>();
for (const [index, list] of kinds.entries()) {
  for (const [first, group] of list) {
    const known = byFirst.get(first) ?? [];
    byFirst.set(first, [...known, ...group.map((words) => ({ kind: index + 1, words }))]);
  }
}
for (const group of byFirst.values()) {
  group.sort((one, other) => other.words.length - one.words.length || one.kind - other.kind);
}

const none = { kind: 0, length: 0 } as const;

/** Kind of the head phrase that begins at a token, from 1, and its length; none is of kind 0. */
export function headPhraseAt(
  tokens: readonly Token[],
  at: number,
): { readonly kind: number; readonly length: number } {
  const first = tokens[at];
  const candidates = first && byFirst.get(first.folded);
  if (first === undefined || candidates === undefined) return none;
  if (surnames.has(first.folded) && first.text !== first.folded && at > 0) return none;
  for (const { kind, words } of candidates) {
    if (isPhraseAt(tokens, at, words)) return { kind, length: words.length };
  }
  return none;
}
