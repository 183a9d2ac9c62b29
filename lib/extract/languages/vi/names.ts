import { alternatives, Phrases, phraseSet } from '../../../text/phrases';
import type { NameHead } from '../language';

/** A number after one of these only names something. */
const always = `số | số nhà | quốc lộ | tỉnh lộ | hương lộ | đại lộ | phố | quận | phường | tổ | khu phố | ngõ | ngách | hẻm | kiệt | lô | lầu |
   trang | điều | khoản | mục | chương | phụ lục | công văn | nghị định | nghị quyết | kết luận | quyết định | thông tư | chỉ thị | chuyên án | chuyến bay |
   đài | kênh | viện | sư đoàn | tiểu đoàn | trung đoàn | lữ đoàn | quân khu | đội tuyển u | u | sea games | windows | covid | boeing | airbus |
   phiên bản | hội nghị trung ương | điện thoại | hotline | đt | tel | fax | đài số | mã | mã số | ký hiệu | biển số | bks | km số | bão số | tuyến metro | điện thoại số | số hiệu | gian hàng | thượng tọa | khóa | khoá | sn đường`;

/** A number after one of these names something where nothing is measured or counted. */
const bare = `đường | khu | toà | tòa | tòa nhà | phòng | lớp | khối | văn bản | máy bay | tàu | trạm | đoàn | bệnh viện | thế hệ | loại | cỡ | lỗ | cổng |
   bến | xe | tuyến | cầu | tên lửa | tập | kỳ | vòng | chặng | ga | bảng | nhóm | đợt | dự án | mạng | xe tải nặng | cao | thứ`;

/** Longer words that end like the ones above, and name nothing. */
const never = `tỷ số | tỉ số | con số | tổng số | đa số | thiểu số | chỉ số | hệ số | một số | doanh số | dân số | điểm số | tần số | trị số | trong số | số số | sĩ số | nhiệm kỳ | thời kỳ | cùng kỳ | chu kỳ | niên khóa | niên khoá`;

export const names = new Phrases<NameHead>([
  ...alternatives(never).map((head) => [head, 'never'] as const),
  ...alternatives(always).map((head) => [head, 'always'] as const),
  ...alternatives(bare).map((head) => [head, 'bare'] as const),
]);

/** Before a figure that they count, though the same words before others name something. */
export const scoreCues = phraseSet(
  'tỷ số | tỉ số | thắng | thua | hòa | hoà | hạ | đánh bại | dẫn trước | dẫn | gỡ hòa | gỡ | chiến thắng | thất bại | kỷ lục | vượt qua | ấn định | trận hòa | bỏ phiếu | số phiếu',
);
