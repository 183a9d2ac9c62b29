/** A document that a text names, with the parts of its name. */
export interface DocumentSpan {
  start: number;
  end: number;
  /** As written: "Kết luận", "Resolution". */
  kind?: string;
  /** As written: "01-KL/TW", "57/2024/NĐ-CP". */
  number?: string;
  /** Who issued it, where number or text say so. */
  body?: string;
  rule: string;
}

const kinds =
  'nghị quyết liên tịch|nghị quyết|nghị định thư|nghị định|quyết định|chỉ thị|kết luận|thông tư liên tịch|thông tư|công văn|công điện|kế hoạch|thông báo|thông cáo|báo cáo|hướng dẫn|tờ trình|quy định|quy chế|quy chuẩn|tiêu chuẩn|bộ luật|luật|pháp lệnh|hiến pháp|lệnh|sắc lệnh|hiệp định|hiệp ước|công ước|điều lệ|văn bản|giấy phép|giấy mời|đề án|biên bản|bản án|cáo trạng|hợp đồng|di chúc|tu chính án|tu chánh án|đạo luật';
/** Marks of kinds in the numbers of documents: decree 30/2020/NĐ-CP, appendix III. */
const marks =
  'NQLT|NQ|NĐ|QĐ|CT|KL|TTLT|TTr|TT|CV|CĐ|KH|TB|BC|HD|QC|QĐi|QH|PL|L|SL|GP|BB|ĐA|CTr|UBTVQH|VBHN|QCVN|TCVN|CVĐ|HĐ|GM|TL|BA|HSST|HSPT|DSST|TTHC|QT|VPTW|BTV';
const upper = 'A-ZÀ-ỸĐ';
/** "01-KL/TW", "57/2024/NĐ-CP", "1719/QĐ-TTg", "22/2021/TT-BGDĐT", "03/2003/QH11", "367-QĐ/TWĐTN-VP" */
const markedNumber = `\\d{1,5}[A-Za-zĐđ]?(?:\\s?/\\s?\\d{4})?\\s?[-/–]\\s?(?:${marks})(?:\\d{1,2})?(?![\\p{L}])(?:\\s?[-/–.]\\s?[${upper}][\\p{L}\\d&]*)*`;
const plainNumber =
  '\\d{1,5}(?:\\s?/\\s?\\d{4}(?:\\s?/\\s?[\\p{Lu}\\d-]+)?|\\s?/\\s?[\\p{Lu}]{2,}[\\p{Lu}-]*)?(?![\\p{L}\\d%])';
const roman = '[IVX]{1,5}';
const term = `(?:\\s+kh(?:óa|oá)\\s+${roman}(?:\\s*,\\s*${roman})*)?`;
const plenum = `(?:Hội nghị\\s+)?(?:lần thứ\\s+(?:\\d{1,2}|\\p{Ll}+)\\s+)?(?:Ban Chấp hành\\s+)?Trung ương(?:\\s+Đảng)?(?:\\s+(?:lần thứ\\s+)?\\d{1,2})?(?:\\s*\\(\\s*lần\\s+\\d\\s*\\))?${term}`;
const congress = `Đại hội(?:\\s+(?:đại biểu|toàn quốc|Đảng(?:\\s+bộ)?|toàn))*(?:\\s+(?:lần thứ\\s+)?(?:${roman}|\\d{1,2}))(?:\\s+(?:của\\s+)?Đảng)?`;
const kind = `(?<kind>${kinds})`;
const flags = 'giu';

/** Tried in order; what an earlier one took, a later one does not take again. */
const grammar: readonly { rule: string; pattern: RegExp }[] = [
  {
    rule: 'kind and number with its mark',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${kind}\\s+(?:số\\s*:?\\s*)?(?<number>${markedNumber})`,
      flags,
    ),
  },
  {
    rule: 'number with the mark of its kind',
    pattern: new RegExp(`(?<![\\p{L}\\d/.,-])(?:số\\s*:?\\s*)?(?<number>${markedNumber})`, 'gu'),
  },
  {
    rule: 'kind and number',
    pattern: new RegExp(`(?<![\\p{L}\\d])${kind}\\s+số\\s*:?\\s*(?<number>${plainNumber})`, flags),
  },
  {
    rule: 'kind and number without a word between',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<kind>nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông tư|công văn|công điện|quy định)\\s+(?<number>${plainNumber})(?!\\s*(?:người|tỷ|tỉ|triệu|nghìn|ngàn|đồng|tháng|năm|ngày|%|trường hợp|dự án|vụ|tấn|ha|lần|suất|hộ|tập thể|cá nhân|đơn vị|đại biểu|xã|huyện|phường))`,
      flags,
    ),
  },
  {
    rule: 'resolution of a party congress or plenum',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<kind>nghị quyết|kết luận|văn kiện|quy định)\\s+(?<number>${plenum}|${congress})`,
      flags,
    ),
  },
  {
    rule: 'constitution or code by its year',
    pattern:
      /(?<![\p{L}\d])(?<kind>Hiến pháp|Bộ luật [\p{Lu}][\p{L}]*(?: [\p{Ll}]+){0,2}?|Luật [\p{Lu}][\p{L}]*(?:,? [\p{Ll}]+){0,6}?)\s+(?<number>(?:năm\s+)?(?:19|20)\d\d)(?!\d)/gu,
  },
  {
    rule: 'numbered order, bill or resolution',
    pattern:
      /(?<![\p{L}\d])(?<kind>(?:UN )?(?:Security Council )?Resolution|Executive Order|(?:House|Senate) (?:Joint )?(?:Bill|Resolution)|Proposition|Public Law|Directive|Regulation|Presidential Decree|Decree|Circular|H\.R\.|Protocol)\s+(?:No\.\s*)?(?<number>(?:\(E[UC]+\)\s+)?(?:No\s+)?\d[\d/-]*(?:\/E[UC]+)?)/gu,
  },
  {
    rule: 'numbered amendment',
    pattern:
      /(?<![\p{L}\d])(?<number>\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Tenth|Fourteenth)\s+(?<kind>[Aa]mendment)(?!\p{L})/gu,
  },
  {
    rule: 'case by its parties',
    pattern:
      /(?<![\p{L}\d])\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\s+vs?\.\s+\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu,
  },
  {
    rule: 'name that ends as documents do',
    pattern:
      /(?<![\p{L}\d])(?!(?:The|This|That|An?|Under|In)\s)(?:\p{Lu}[\p{L}’'-]+\s+)(?:(?:\p{Lu}[\p{L}’'-]+|of|and|the|on|for|&)\s+){0,6}?(?<kind>Act|Treaty|Accords?|Convention|Charter|Protocol|Constitution)(?:\s+of\s+(?:19|20)\d\d)?(?![\p{L}])/gu,
  },
];

/** Rules that find nothing in a text without a digit: most blocks need not be searched for them. */
const needsDigit = new Set([
  'kind and number with its mark',
  'number with the mark of its kind',
  'kind and number',
  'kind and number without a word between',
  'constitution or code by its year',
  'numbered order, bill or resolution',
]);

/** Who issues documents whose number ends so. */
const bodies: readonly [RegExp, string][] = [
  [/\/TW$/u, 'Trung ương Đảng'],
  [/VPTW$/u, 'Văn phòng Trung ương Đảng'],
  [/-CP$/u, 'Chính phủ'],
  [/-TTg$/u, 'Thủ tướng Chính phủ'],
  [/UBTVQH\d*$/u, 'Ủy ban Thường vụ Quốc hội'],
  [/QH\d*$/u, 'Quốc hội'],
  [/UBND$/u, 'Ủy ban nhân dân'],
  [/HĐND$/u, 'Hội đồng nhân dân'],
  [/-VPCP$/u, 'Văn phòng Chính phủ'],
  [/-CTN$/u, 'Chủ tịch nước'],
  [/BGDĐT$/u, 'Bộ Giáo dục và Đào tạo'],
  [/BYT$/u, 'Bộ Y tế'],
  [/BTC$/u, 'Bộ Tài chính'],
  [/BCT$/u, 'Bộ Công Thương'],
  [/BNV$/u, 'Bộ Nội vụ'],
  [/BCA$/u, 'Bộ Công an'],
  [/BQP$/u, 'Bộ Quốc phòng'],
  [/BXD$/u, 'Bộ Xây dựng'],
  [/BTP$/u, 'Bộ Tư pháp'],
  [/BTNMT$/u, 'Bộ Tài nguyên và Môi trường'],
  [/BGTVT$/u, 'Bộ Giao thông vận tải'],
  [/BTTTT$/u, 'Bộ Thông tin và Truyền thông'],
  [/BNN\w*$/u, 'Bộ Nông nghiệp và Phát triển nông thôn'],
  [/\/TU$/u, 'Tỉnh ủy'],
  [/\/HU$/u, 'Huyện ủy'],
];

/** Finds documents by the grammar of their names. Linear in the text for each rule. */
export function findDocuments(text: string): DocumentSpan[] {
  const found: DocumentSpan[] = [];
  const hasDigit = /\d/.test(text);
  for (const { rule, pattern } of grammar) {
    if (!hasDigit && needsDigit.has(rule)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ start, end, rule, ...partsOf(match.groups) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function partsOf(groups: Record<string, string | undefined> = {}) {
  const { kind: written, number } = groups;
  const body = bodies.find(([ending]) => ending.test(number ?? ''))?.[1];
  return {
    ...(written === undefined ? {} : { kind: written }),
    ...(number === undefined ? {} : { number }),
    ...(body === undefined ? {} : { body }),
  };
}
