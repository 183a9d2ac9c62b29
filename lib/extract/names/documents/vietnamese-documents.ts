import { anyOf, type DocumentRule } from './document-rule';

const numberedKinds = anyOf(
  `nghị quyết liên tịch|nghị quyết|nghị định thư|nghị định|quyết định|chỉ thị|kết luận thanh tra|kết luận|thông báo kết luận|thông tư liên tịch|thông tư|công văn|công điện|chương trình hành động|chương trình|kế hoạch|thông báo|thông cáo|thông tri|báo cáo|hướng dẫn|tờ trình|quy định|quy chế|quy chuẩn|tiêu chuẩn|bộ luật|luật|pháp lệnh|hiến pháp|lệnh|sắc lệnh|hiệp định|hiệp ước|công ước|điều lệ|văn bản hợp nhất|văn bản|giấy phép|giấy mời|đề án|biên bản|bản án|cáo trạng|bản cáo trạng|hợp đồng|di chúc|tu chính án|tu chánh án|đạo luật|công hàm|công bố`.split(
    '|',
  ),
);
/** Marks of kinds in the numbers of documents: decree 30/2020/NĐ-CP, appendix III. */
const marks =
  'NQLT|NQ|NĐ|QĐ|CT|KL|TTLT|TTr|TT|CV|CĐ|KH|TB|BC|HD|QC|QĐi|QH|PL|L|SL|GP|BB|ĐA|CTr|UBTVQH|VBHN|QCVN|TCVN|CVĐ|HĐ|GM|TL|BA|HSST|HSPT|HS|DSST|DS|TTHC|QT|VPTW|BTV';
const upper = 'A-ZÀ-ỸĐ';
/** "01-KL/TW", "57/2024/NĐ-CP", "1719/QĐ-TTg", "22/2021/TT-BGDĐT", "03/2003/QH11", "367-QĐ/TWĐTN-VP" */
const markedNumber = `\\d{1,5}[A-Za-zĐđ]?(?:\\s?/\\s?\\d{4})?\\s?[-/–]\\s?(?:${marks})(?:\\d{1,2})?(?![\\p{L}])(?:(?:\\s?[-/–]\\s?|\\.)[${upper}][\\p{L}\\d&]*)*`;
const plainNumber =
  '\\d{1,5}(?:\\s?/\\s?\\d{4}(?:\\s?/\\s?[\\p{Lu}\\d-]+)?|\\s?/\\s?[\\p{Lu}]{2,}[\\p{Lu}\\d-]*|[a-dđ])?(?![\\p{L}\\d%])';
/** What is counted after a number that is none of a document's. */
const counted = anyOf(
  `người|tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|tháng|năm|ngày|giờ|phút|giây|tuần|quý|%|phần trăm|trường hợp|dự án|vụ|tấn|tạ|kg|km|mét|m|ha|lần|suất|hộ|tập thể|cá nhân|đơn vị|đại biểu|tỉnh|thành phố|xã|huyện|quận|phường|nước|quốc gia|bên|điểm|nội dung|nhóm|nhiệm vụ|giải pháp|chỉ tiêu|tiêu chí|bước|phương án|loại|mức|khoản|điều|chương|trang|nhân sự|cán bộ|bị can|bị cáo|doanh nghiệp|công ty|cơ quan|bộ|sở|lô|chiếc|xe|căn|nhà|cơ sở|sai phạm|lãnh đạo|chuyến|trận|học sinh|sinh viên|sao|con|cây|thửa|gói|mẫu|ca|tổ|đoàn|đợt|phần`.split(
    '|',
  ),
);
const roman = '[IVX]{1,5}';
const term = `(?:\\s+kh(?:óa|oá)\\s+${roman}(?:\\s*,\\s*${roman})*)?`;
const plenum = `(?:Hội nghị\\s+)?(?:lần thứ\\s+(?:\\d{1,2}|\\p{Ll}+)\\s+)?(?:Ban Chấp hành\\s+)?Trung ương(?:\\s+Đảng)?(?:\\s+(?:lần thứ\\s+)?\\d{1,2})?(?:\\s*\\(\\s*lần\\s+\\d\\s*\\))?${term}`;
const congress = `Đại hội(?:\\s+(?:đại biểu|toàn quốc|Đảng(?:\\s+bộ)?|toàn))*(?:\\s+(?:lần thứ\\s+)?(?:${roman}|\\d{1,2}))(?:\\s+(?:của\\s+)?Đảng)?`;
const kind = `(?<![\\p{L}\\d])(?<kind>${numberedKinds})`;
const flags = 'giu';
const digit = /\d/;

/** Vietnamese documents by their numbers, and those of the party's meetings. Tried in order. */
export const vietnameseNumbers: readonly DocumentRule[] = [
  {
    rule: 'kind and number with its mark',
    needs: digit,
    pattern: new RegExp(`${kind}\\s+(?:số\\s*:?\\s*)?(?<number>${markedNumber})`, flags),
  },
  {
    rule: 'number with the mark of its kind',
    needs: digit,
    pattern: new RegExp(`(?<![\\p{L}\\d/.,-])(?:số\\s*:?\\s*)?(?<number>${markedNumber})`, 'gu'),
  },
  {
    rule: 'standard by its number',
    needs: /[QT]CVN|TCXDVN/,
    pattern:
      /(?<![\p{L}\d])(?:(?<kind>quy chuẩn|tiêu chuẩn)\s+)?(?<number>(?:QCVN|TCVN|TCXDVN)\s+\d+(?:-\d+)*(?:\s?:\s?\d{4})?(?:\/\p{Lu}+)?)(?![\p{L}\d])/giu,
  },
  {
    rule: 'kind and number',
    needs: digit,
    pattern: new RegExp(`${kind}\\s+số\\s*:?\\s*(?<number>${plainNumber})`, flags),
  },
  {
    rule: 'kind and number without a word between',
    needs: digit,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<kind>nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông tư|công văn|công điện|quy định|sắc lệnh|(?:tu chính án|tu chánh án)(?:\\s+thứ)?)\\s+(?<number>${plainNumber})(?![.,]\\d)(?!\\s*(?:${counted})(?!\\p{L}))`,
      flags,
    ),
  },
  {
    rule: 'resolution of a party congress or plenum',
    needs: /Trung ương|Đại hội|trung ương|đại hội/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<kind>nghị quyết|kết luận|văn kiện|quy định)\\s+(?<number>${plenum}|${congress})`,
      flags,
    ),
  },
];
