import { words } from './words';

/**
 * Words that stand before or in names and tell their kind, folded, by syllable: "chủ tịch" ends in
 * "tịch". The model reads them as classes, so that a rare title counts as much as a common one.
 */
export const titleWords = words(`
  ông bà anh chị cô chú bác em cụ thầy gs ts pgs ths bs đ/c chí sĩ tướng nhân tịch thư trưởng đốc viên
  úy tá hoàng chúa hậu phu mr mrs ms dr sir lord lady president minister senator chairman chairwoman
  ceo prof professor judge justice captain coach king queen prince princess pope mayor governor
  congressman congresswoman rep sen gen gov secretary chancellor director actor actress striker
  midfielder defender goalkeeper spokesman spokeswoman spokesperson general sergeant officer detective
  inspector pastor reverend author singer
`);

export const organisationWords = words(`
  bộ sở cục vụ ban hội đoàn viện trường đảng ủy tòa án công tập hãng ngân hàng quỹ liên hiệp tổng chi
  trung tâm báo tờ đài kênh câu lạc đội tuyển ubnd hđnd tand vksnd ttg bch hđxx nhtm cdc clb hđqt quân
  hải ty phòng khoa bệnh xí nghiệp xưởng nhóm bang tạp chí thương hiệu chính phủ quốc nghị
  inc corp ltd co plc llc gmbh university college school ministry department bank council committee
  party club fc united city rovers institute association agency court group company commission
  federation union foundation navy army force police government parliament senate congress house
  league society hospital office bureau administration service board trust network news times post
  journal team airlines
`);

export const placeWords = words(`
  tỉnh thành phố tp tp. huyện quận xã phường ấp thôn bản buôn làng xóm đảo sông núi đường phố chợ cầu
  cảng biển vịnh hồ lộ khu cù bán đèo thị trấn q. p. bang miền vùng nước châu hạt thung đồng đầm suối
  quảng trường sân bay hẻm ngõ công viên thủ đô
  street road avenue river mount mountain lake city county island islands bay valley town village
  state province district park beach sea ocean airport stadium square bridge creek hills north south
  east west northern southern eastern western central
`);
