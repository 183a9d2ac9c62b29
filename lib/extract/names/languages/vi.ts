import { phrases } from './phrases';
import { words } from './words';

/** Words of address before a person's name; they are no part of it and no office. */
export const addressWords = words(`
  ông bà anh chị cô chú bác cụ em thầy cậu mợ dì ngài đ/c gs ts pgs ths bs ks
`);

export const addressPhrases = phrases(`
  đồng chí, tiến sĩ, bác sĩ, giáo sư, phó giáo sư, thạc sĩ, kỹ sư, luật sư, nhà báo, nhà văn, nhà thơ,
  nhạc sĩ, ca sĩ, diễn viên, nghệ sĩ, họa sĩ, đạo diễn, cầu thủ, thủ môn, tiền đạo, tiền vệ, hậu vệ,
  bị cáo, bị can, nghi phạm, thẩm phán, cựu chiến binh
`);

/** Offices: what a role begins with. */
export const offices = phrases(`
  chủ tịch, phó chủ tịch, bí thư, phó bí thư, tổng bí thư, thủ tướng, phó thủ tướng, tổng thống,
  phó tổng thống, bộ trưởng, thứ trưởng, ngoại trưởng, giám đốc, phó giám đốc, tổng giám đốc,
  phó tổng giám đốc, trưởng ban, phó trưởng ban, trưởng phòng, phó trưởng phòng, viện trưởng,
  phó viện trưởng, cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, tổng cục trưởng, chánh án,
  phó chánh án, chánh văn phòng, phó chánh văn phòng, chánh thanh tra, hiệu trưởng, phó hiệu trưởng,
  chi cục trưởng, trưởng khoa, phó khoa, phó trưởng khoa, trưởng công an, phó trưởng công an,
  tổng biên tập, phó tổng biên tập, tổng thư ký, thư ký, đại sứ, tổng lãnh sự, thị trưởng, thống đốc,
  thượng nghị sĩ, hạ nghị sĩ, nghị sĩ, dân biểu, đại biểu quốc hội, đại biểu, ủy viên, phát ngôn viên,
  người phát ngôn, tư lệnh, phó tư lệnh, chính ủy, tham mưu trưởng, chủ nhiệm, phó chủ nhiệm,
  đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy,
  thượng úy, trung úy, thiếu úy, nữ hoàng, quốc vương, vua, hoàng tử, công chúa, giáo hoàng, thủ lĩnh,
  lãnh đạo, trưởng đoàn, đội trưởng, huấn luyện viên trưởng, huấn luyện viên, hlv, cố vấn, đặc phái viên,
  kiểm sát viên, thẩm phán, tổng tham mưu trưởng, quyền giám đốc, quyền chủ tịch, nhà sáng lập,
  giám đốc điều hành, trưởng ấp, trưởng thôn, chủ tịch hđqt, chủ tịch ubnd, chủ tịch hđnd, thanh tra
`);

/** Words that make an office larger or former: they stand before it. */
export const officePrefixes = words('nguyên cựu quyền tân phó cố');

/** Small words that may stand inside an office: "Phó Bí thư thường trực tỉnh ủy". */
export const officeConnectors = words(`
  của kiêm thường trực tỉnh thành phố huyện thị xã quận phường ban bộ sở cục vụ ủy chấp hành nhân dân
  đảng đoàn hội đồng quản trị công ty trung ương quân sự công an điều hành nước trường đại học bệnh
  viện ngân hàng tập tổng chi liên hiệp cổ phần trách nhiệm hữu hạn phòng khoa và , - & văn
  thông tin truyền bí thư chủ tịch phó danh dự bang hạt
`);

/** Heads of organisations, with what they are made of. */
export const organisationHeads = phrases(`
  bộ, sở, cục, vụ, tổng cục, chi cục, ban, ủy ban, ủy ban nhân dân, ubnd, hđnd, hội đồng nhân dân,
  hội đồng, hội, hiệp hội, liên đoàn, liên minh, đoàn, đảng, đảng ủy, đảng bộ, tỉnh ủy, thành ủy,
  huyện ủy, quận ủy, thị ủy, quân ủy, ban thường vụ, ban chấp hành, ban tuyên giáo, ban chỉ đạo,
  ban tổ chức, ban dân vận, ban quản lý, bộ chính trị, ban bí thư, quốc hội, chính phủ, viện,
  học viện, trường, đại học, cao đẳng, công ty, tổng công ty, tập đoàn, hãng, ngân hàng, quỹ, báo, tờ,
  đài, đội tuyển, câu lạc bộ, clb, tòa án, tand, viện kiểm sát, vksnd, văn phòng, trung tâm,
  bệnh viện, phòng, đại sứ quán, sứ quán, nhà máy, chi nhánh, mặt trận tổ quốc, mặt trận, công an,
  bộ đội, hải quân, không quân, quân khu, sư đoàn, trung đoàn, lữ đoàn, nhà xuất bản, nxb, tạp chí,
  nhà hát, thông tấn xã, hợp tác xã, htx, hạt kiểm lâm, thanh tra, kho bạc, cơ quan, tổ chức, nhóm,
  tổng liên đoàn, trạm, cảnh sát, lực lượng
`);

/** Heads of organisations that are called by the rest of their name: "Hòa Phát" of "Tập đoàn Hòa Phát". */
export const nameBearers = phrases(`
  công ty, tổng công ty, tập đoàn, hãng, ngân hàng, báo, tờ, tạp chí, nhà xuất bản, nxb, quỹ, nhóm
`);

/** Class words of places, with the level that each stands for. */
export const placeLevels: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tỉnh: 'province',
    'thành phố': 'city',
    'tp.': 'city',
    tp: 'city',
    huyện: 'district',
    quận: 'district',
    'q.': 'district',
    'thị xã': 'district',
    xã: 'commune',
    phường: 'commune',
    'p.': 'commune',
    'thị trấn': 'commune',
    'đặc khu': 'commune',
    'huyện đảo': 'district',
    'xã đảo': 'commune',
    ấp: 'hamlet',
    thôn: 'hamlet',
    bản: 'hamlet',
    buôn: 'hamlet',
    làng: 'hamlet',
    xóm: 'hamlet',
    khóm: 'hamlet',
    bang: 'state',
    hạt: 'county',
    nước: 'country',
    'thủ đô': 'city',
    đảo: 'island',
    'quần đảo': 'island',
    'cù lao': 'island',
    'bán đảo': 'region',
    vùng: 'region',
    miền: 'region',
    sông: 'water',
    hồ: 'water',
    biển: 'water',
    vịnh: 'water',
    đầm: 'water',
    suối: 'water',
    núi: 'mountain',
    đèo: 'mountain',
    đường: 'street',
    phố: 'street',
    ngõ: 'street',
    'quốc lộ': 'street',
    'tỉnh lộ': 'street',
    'đại lộ': 'street',
    cầu: 'structure',
    chợ: 'structure',
    cảng: 'structure',
    'sân bay': 'structure',
    'khu phố': 'hamlet',
    khu: 'area',
    'khu vực': 'area',
    'quảng trường': 'structure',
    'công viên': 'structure',
  }),
);

/** Words that begin the name of a work, product or programme, with the type that they stand for. */
export const programmeHeads = phrases(`
  chương trình, dự án, đề án, kế hoạch, phong trào, cuộc vận động, chiến dịch, mô hình, chiến lược
`);
export const productHeads = phrases(`
  xe, máy bay, tàu, tên lửa, phim, bộ phim, cuốn, cuốn sách, tiểu thuyết, bài hát, album, ứng dụng,
  điện thoại, phần mềm, thuốc, vắc xin, vaccine, trò chơi, tác phẩm, vở, ca khúc
`);
