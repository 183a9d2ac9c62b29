/**
 * Provinces of Viet Nam that were merged into others or renamed, and the province that each lies in
 * since 1 July 2025, by decision 19/2025/QĐ-TTg.
 * Source: tranngocminhhieu/vietnamadminunits (MIT), snapshot of July 2026.
 */
export const mergedProvinces: ReadonlyMap<string, string> = new Map([
  ['Hà Giang', 'Tuyên Quang'],
  ['Bắc Kạn', 'Thái Nguyên'],
  ['Yên Bái', 'Lào Cai'],
  ['Hòa Bình', 'Phú Thọ'],
  ['Bắc Giang', 'Bắc Ninh'],
  ['Vĩnh Phúc', 'Phú Thọ'],
  ['Hải Dương', 'Hải Phòng'],
  ['Thái Bình', 'Hưng Yên'],
  ['Hà Nam', 'Ninh Bình'],
  ['Nam Định', 'Ninh Bình'],
  ['Quảng Bình', 'Quảng Trị'],
  ['Quảng Nam', 'Đà Nẵng'],
  ['Bình Định', 'Gia Lai'],
  ['Phú Yên', 'Đắk Lắk'],
  ['Ninh Thuận', 'Khánh Hòa'],
  ['Bình Thuận', 'Lâm Đồng'],
  ['Kon Tum', 'Quảng Ngãi'],
  ['Đắk Nông', 'Lâm Đồng'],
  ['Bình Phước', 'Đồng Nai'],
  ['Bình Dương', 'Thành phố Hồ Chí Minh'],
  ['Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'],
  ['Long An', 'Tây Ninh'],
  ['Tiền Giang', 'Đồng Tháp'],
  ['Bến Tre', 'Vĩnh Long'],
  ['Trà Vinh', 'Vĩnh Long'],
  ['Kiên Giang', 'An Giang'],
  ['Hậu Giang', 'Cần Thơ'],
  ['Sóc Trăng', 'Cần Thơ'],
  ['Bạc Liêu', 'Cà Mau'],
  ['Thừa Thiên Huế', 'Huế'],
]);
