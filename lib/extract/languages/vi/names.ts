import { phraseSet } from '../../../text/phrases';

/** A number after one of these only names something. */
export const names = phraseSet(
  `số | số nhà | quốc lộ | tỉnh lộ | hương lộ | đại lộ | đường | phố | quận | phường | tổ | khu phố | ngõ | ngách | hẻm | kiệt |
   lô | khu | toà | tòa | tòa nhà | lầu | phòng | lớp | khối | trang | điều | khoản | mục | chương | phụ lục | văn bản | công văn | nghị định | nghị quyết |
   kết luận | quyết định | thông tư | chỉ thị | chuyên án | chuyến bay | máy bay | tàu | đài | kênh | viện | trạm | đoàn | sư đoàn | tiểu đoàn | trung đoàn | lữ đoàn |
   quân khu | bệnh viện | đội tuyển u | u | sea games | windows | covid | boeing | airbus | kỳ sea games | phiên bản | thế hệ | mạng | loại | cỡ | lỗ | cổng | bến | xe | tuyến | tuyến metro |
   khóa | khoá | hội nghị trung ương | điện thoại | hotline | đt | tel | fax | đài số | mã | mã số | ký hiệu | biển số | bks | nhà số | cầu | tên lửa | tập | kỳ | vòng | chặng | ga | km số | bảng | nhóm | đợt | dự án`,
);

/** Before a figure that they count, though the same words before others name something. */
export const scoreCues = phraseSet(
  'tỷ số | tỉ số | thắng | thua | hòa | hoà | hạ | đánh bại | dẫn trước | dẫn | gỡ hòa | gỡ | chiến thắng | thất bại | kỷ lục | vượt qua | ấn định | trận hòa',
);

export const attribution = {
  before: phraseSet(
    'theo | theo thống kê của | theo số liệu của | theo báo cáo của | dẫn lời | theo lời',
  ),
  after: phraseSet(
    'cho biết | cho hay | thông báo | công bố | nói | khẳng định | nhấn mạnh | thông tin',
  ),
};

export const periods = phraseSet(
  'trong | sau | từ | kể từ | đến | tính đến | trong vòng | suốt | qua | giai đoạn | trong giai đoạn | mỗi | năm | tháng | quý | hằng năm | mỗi năm | mỗi tháng | cả năm',
);
