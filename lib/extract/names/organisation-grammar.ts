import { isCapitalised } from './is-capitalised';
import { phraseLength, phrases } from './languages/phrases';
import type { Token } from './model/tokenise';

/** An organisation that the grammar of the state's and the party's bodies gives. */
export interface OrganisationSpan {
  start: number;
  end: number;
  rule: string;
}

/** Ministries, departments and offices take one of these fields; dated by the cabinets since 2000. */
const fields = phrases(`
  y tế, giáo dục và đào tạo, giáo dục - đào tạo, giáo dục đào tạo, giáo dục & đào tạo, giáo dục, gd-đt
  gd & đt, gd - đt, gd và đt, công thương, thương mại, công nghiệp, tài chính, nội vụ, ngoại giao, công an
  quốc phòng, xây dựng, tư pháp, giao thông vận tải, gtvt, nông nghiệp và phát triển nông thôn
  nông nghiệp, nông nghiệp và môi trường, nn & ptnt, nn và ptnt, tài nguyên và môi trường, tn & mt, tn và mt
  tài nguyên - môi trường, khoa học và công nghệ, kh & cn, thông tin và truyền thông, thông tin - truyền thông
  văn hóa và thể thao, văn hóa và thông tin, văn hóa - thể thao, văn hóa - xã hội,
  kinh tế, kinh tế và hạ tầng, lao động, nông nghiệp và môi trường, dân tộc, tôn giáo, văn hóa - thông tin, văn hóa thông tin, du lịch, dân tộc và tôn giáo
  kế hoạch và đầu tư, kế hoạch - đầu tư, ngoại vụ, nội chính, thủy sản, quy hoạch - kiến trúc
  lđ - tb & xh, lđ-tb-xh, bưu chính viễn thông
`);
/** Names of fields with commas, which part the list above. */
const longFields = [
  'văn hóa , thể thao và du lịch',
  'lao động , thương binh và xã hội',
  'lao động - thương binh và xã hội',
  'lao động - thương binh & xã hội',
].map((field) => field.split(' '));

const ministries = phrases('bộ, sở, phòng, thanh tra bộ, thanh tra sở');
/** Bodies that stand for themselves. */
const wholes = phrases(`
  bộ chính trị, ban bí thư, ban chấp hành trung ương đảng, ban chấp hành trung ương, văn phòng chính phủ
  ủy ban thường vụ quốc hội, văn phòng quốc hội, ban tuyên giáo trung ương, ban tổ chức trung ương
  ban dân vận trung ương, ban nội chính trung ương, ủy ban kiểm tra trung ương, quân ủy trung ương
  tòa án nhân dân tối cao, viện kiểm sát nhân dân tối cao, mặt trận tổ quốc việt nam
  ngân hàng nhà nước việt nam, ngân hàng nhà nước, tổng liên đoàn lao động việt nam
  thông tấn xã việt nam, đài truyền hình việt nam, đài tiếng nói việt nam, liên hợp quốc, liên hiệp quốc
  hội đồng bảo an, hội đồng bảo an liên hợp quốc, hội đồng bảo an liên hiệp quốc
  đại hội đồng liên hợp quốc, đại hội đồng liên hiệp quốc, liên minh châu âu, bộ tư lệnh bộ đội biên phòng
`);
/** Parts of party committees. */
const parts = phrases(`
  ban thường vụ, ban chấp hành, ban tuyên giáo, ban tuyên giáo và dân vận, ban tổ chức, ban dân vận
  ban nội chính, ban kiểm tra, ủy ban kiểm tra, văn phòng, bch, btv
`);
const committees = phrases(
  'tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, tỉnh đoàn, thành đoàn',
);
/** Bodies that are followed by the unit that they belong to. */
const local = phrases(`
  ubnd, hđnd, ủy ban nhân dân, hội đồng nhân dân, công an, tòa án nhân dân, tand, viện kiểm sát nhân dân
  vksnd, bộ chỉ huy quân sự, bộ đội biên phòng, ban chỉ huy quân sự, ủy ban mttq, ủy ban mặt trận tổ quốc
  mặt trận tổ quốc, hội nông dân, hội phụ nữ, hội liên hiệp phụ nữ, hội cựu chiến binh, liên đoàn lao động
  đoàn thanh niên, hội chữ thập đỏ, cục thuế, chi cục thuế, cục hải quan, kho bạc, điện lực, đài ptth
  ban quản lý, sở y tế, trung tâm y tế, đảng bộ
`);
const units = phrases(
  'tỉnh, thành phố, tp, tp., huyện, quận, q., thị xã, xã, phường, p., thị trấn',
);

/** Words that any of the names begins with: most tokens need no more than this. */
const firstWords: ReadonlySet<string> = new Set(
  [wholes, ministries, parts, committees, local].flatMap((list) => [...list.keys()]),
);

/** Finds bodies of the Vietnamese state and party by the grammar of their names. Linear. */
export function findOrganisations(tokens: readonly Token[]): OrganisationSpan[] {
  const found: OrganisationSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!firstWords.has(tokens[at]?.folded ?? '')) {
      at += 1;
      continue;
    }
    const { length, rule } = longest(tokens, at);
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    const named = tokens.slice(at, at + length).some(isCapitalised);
    if (length > 0 && named && first !== undefined && last !== undefined) {
      found.push({ start: first.start, end: last.end, rule });
    }
    at += Math.max(1, length);
  }
  return found;
}

function longest(tokens: readonly Token[], at: number): { length: number; rule: string } {
  const options = [
    { length: wholeLength(tokens, at), rule: 'body known by its name' },
    { length: ministryLength(tokens, at), rule: 'ministry or department with its field' },
    { length: committeeLength(tokens, at), rule: 'party committee with its place' },
    { length: localLength(tokens, at), rule: 'body of a unit with its place' },
  ];
  return options.reduce((best, option) => (option.length > best.length ? option : best));
}

function wholeLength(tokens: readonly Token[], at: number): number {
  return isCapitalised(tokens[at]) ? phraseLength(tokens, at, wholes) : 0;
}

function ministryLength(tokens: readonly Token[], at: number): number {
  const head = phraseLength(tokens, at, ministries);
  const from = at + head;
  const field = fieldLength(tokens, from);
  if (head === 0 || field === 0 || !isCapitalised(tokens[from])) return 0;
  return head + field + unitLength(tokens, from + field);
}

/** Number of tokens of the field of work that begins at the token: "Văn hóa, Thể thao và Du lịch". */
export function fieldLength(tokens: readonly Token[], at: number): number {
  const long = longFields.find((field) =>
    field.every((word, step) => tokens[at + step]?.folded === word),
  );
  return long?.length ?? phraseLength(tokens, at, fields);
}

function committeeLength(tokens: readonly Token[], at: number): number {
  const part = phraseLength(tokens, at, parts);
  const committee = phraseLength(tokens, at + part, committees);
  if (committee === 0) return 0;
  const from = at + part + committee;
  const place = unitLength(tokens, from) || nameLength(tokens, from);
  return place === 0 && part === 0 ? 0 : part + committee + place;
}

function localLength(tokens: readonly Token[], at: number): number {
  const head = phraseLength(tokens, at, local);
  if (head === 0 || phraseLength(tokens, at + head, units) === 0) return 0;
  const place = unitLength(tokens, at + head);
  return place === 0 ? 0 : head + place;
}

/** Names of units have two words, a few three; what is longer goes on with another name. */
const longestUnit = 3;
const usualUnit = 2;

/** Length of a unit with its class word: then its name or number. */
function unitLength(tokens: readonly Token[], at: number): number {
  const head = phraseLength(tokens, at, units);
  if (head === 0) return 0;
  const first = tokens[at + head];
  if (first === undefined) return 0;
  if (/^\d{1,2}$/.test(first.text) || /^\p{Lu}{2,}$/u.test(first.text)) return head + 1;
  const name = nameLength(tokens, at + head);
  return name === 0 ? 0 : head + name;
}

function nameLength(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (length <= longestUnit && isCapitalised(tokens[at + length])) length += 1;
  return length > longestUnit ? usualUnit : length;
}
