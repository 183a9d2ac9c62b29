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

/** Who issued a Vietnamese document by its number, where that says so. */
export function bodyOf(number: string): string | undefined {
  return bodies.find(([ending]) => ending.test(number))?.[1];
}
