import { phraseSet, phrasesByValue } from '../../../text/phrases';
import type { CountedTables } from '../sentence-tables';

/** Prepositions, conjunctions, verbs and the like: no counted noun begins or goes on with them. */
const stops = phraseSet(
  `ven | loại | cỡ | hạng | kiểu | kể | và | với | của | ở | tại | trong | ngoài | trên | dưới | từ | đến | tới | vào | ra | lên | xuống | cho | do | bởi | vì | để | khi | lúc | nếu | thì | mà | là | như | nhưng | hay | hoặc | cùng |
   có | được | bị | đã | đang | sẽ | vẫn | còn | cũng | đều | chỉ | mới | vừa | không | chưa | phải | cần | nên | thể | này | đó | kia | ấy | nọ | nay | qua | trước | sau | giữa | theo | về | bằng | dành | nhằm |
   so | hơn | kém | nhất | nữa | rồi | lại | gì | nào | đâu | sao | thế | vậy | ai | tôi | anh | chị | ông | bà | họ | chúng | nó | mình | ta | cô | chú | bác | em | hắn |
   một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười | trăm | nghìn | ngàn | triệu | tỷ | tỉ | các | những | mỗi | mọi | từng | nhiều | ít | vài | mấy | cả | toàn | rất | quá | khá | lắm | thật |
   thực | làm | đi | chạy | nói | cho | thấy | biết | hỗ | gồm | thuộc | đạt | tăng | giảm | chiếm | bao | sống | chết | mất | xảy | tham | thuê | mua | bán | đứng | ngồi | nằm | vượt | bay | dẫn | giành | tổ | thi | đầu | cuối | đủ | trở | liên | khác | trị | giá | tương | đương | đối | nghiện | đổ | gần | liền | giữ | ký | xếp | hướng | tính | dự | kể | đưa | gửi | nhận | thông | cũ | suy | tốc | bỏ | nổi | sắp | riêng | chuẩn | chuyển | thu | ấn | điển | đóng | mang | đánh | khiến | thành | gây | bắt | tuyên | ngay | bất | suốt | đấu | nặng | dài | cao | rộng | sâu | tuổi | vì | nhờ | xin | hiện | ngày | tháng | tuần | giờ | lần |
   lao | đâm | va | tông | lật | chìm | trôi | ngã | gặp | xem | ăn | uống | ngủ | mặc | tử | thiệt | bơi | nhảy | rơi | trốn | thoát | rời | tìm | kiếm | hỏi | kêu | khóc | cười | chờ | đợi | muốn | mong | nghĩ | hiểu | quên | nhớ | thích | sợ | lo | dám | chọn | tách | gộp | lĩnh | trả | nộp | đòi | hưởng | khai | đăng | ủng | phản | tố | mắc | nhiễm | hoạt | kéo | đẩy | gom | đậu | đỗ | dừng | lưu | mở | khánh | khởi | hoàn | phục | tiếp | tạo | giúp | góp | tặng | trao | cam | cố | trúng | đoạt | lọt | nghỉ | nhập | lập | xây | sửa | dựng | phá | hư | hỏng | nổ | sập | vỡ | gãy | ngập | lún | nứt | tràn | quy | tập trung | bật | trải | diễn | nảy | định | khắp | quanh | dọc | lân | xung | miễn | mới | hơn`,
);

/** Nouns that count with another noun after them. */
const classifiers = phraseSet(
  `người | con | cái | chiếc | cây | cuốn | quyển | tờ | bức | tấm | ngôi | căn | tòa | toà | ngọn | quả | trái | hòn | viên | hạt | cuộc | trận | vụ | chuyến | chặng | cơn | đợt | lượt | bộ | đôi | cặp | đoàn | đội | nhóm | tổ | ban | hộ | bài | bản | câu | đoạn | đứa | vị | đồng chí | tên | chàng | nàng | thằng | bao | bịch | gói | hộp | lon | chai | thùng | ly | cốc | bát | chén | đĩa | miếng | lát | mảnh | khúc | sợi | dòng | luồng | làn | mục | điểm | khoản | trường | nhà | máy | xe | tàu | thuyền | loại | giống | kiểu | nữ | nam | mũi | cú | bàn | suất | phòng | khu | xã | phường | huyện | tỉnh | cựu | trẻ | cháu | ổ | đống | đàn | bầy | lớp | tầng | cửa | cánh | bên | mặt | phía | vòng | hiệp | ván | séc | pha | lỗ | tiếng | lá | phiếu | khẩu | ca | mẫu | liều | gian | tháp | kho | hồ | cảng | nước | bang | hạt | thửa | lô | gã | cụ | bà | ông | cô | ống`,
);

/** Nouns of several syllables, and single ones that end a phrase. */
const nouns = phraseSet(
  `tập thể | cá nhân | tổ chức | cơ quan | đơn vị | doanh nghiệp | công ty | tập đoàn | ngân hàng | nhà máy | xí nghiệp | cửa hàng | siêu thị | khách sạn | nhà hàng | quán nhậu | quán ăn | hợp tác xã |
   học sinh | sinh viên | giáo viên | giảng viên | giáo sư | tiến sĩ | thạc sĩ | kỹ sư | bác sĩ | y tá | điều dưỡng | nhà khoa học | nhà báo | phóng viên | luật sư | công nhân | nông dân | ngư dân | cán bộ | đảng viên | đoàn viên | hội viên | đại biểu | chiến sĩ | bộ đội | binh sĩ | cảnh sát | nhân viên | chuyên gia | lao động | cử tri | cư dân | người dân | hộ dân | hộ nghèo | hộ gia đình | gia đình | trẻ em | phụ nữ | đàn ông | thanh niên | thiếu niên | bệnh nhân | nạn nhân | hành khách | du khách | khách hàng | khán giả | cầu thủ | vận động viên | gôn thủ | tay golf | nghệ sĩ | diễn viên | ca sĩ | thuyền viên | tình nguyện viên | ứng viên | ứng cử viên | thí sinh | thành viên | nghị sĩ | bị cáo | bị can | đối tượng | nghi phạm | tội phạm | tù nhân | chuyên viên | tác giả | nhà đầu tư | cổ đông | tỷ phú | thám tử | nhân chứng | thượng nghị sĩ | lính cứu hỏa |
   người dân | người xem | người biểu tình | người con | người dùng | người lao động | người thân | người bạn | người bệnh | người hâm mộ | người ủng hộ | người theo dõi | người phụ nữ | người đàn ông | người anh trai | người nước ngoài | người nhập cư | người tị nạn | người nghèo | người khuyết tật | người cao tuổi | người nghiện | lượt người | lượt khách | lượt xem | lượt truy cập | lượt phiếu | khách du lịch | khách quốc tế |
   con trai | con gái | con chó | con trâu | con bò | con heo | con lợn | con gà | con chim | con cái | đứa con | đứa trẻ | đứa bé | mẹ con | cha con | vợ chồng | chị em | anh em | cháu trai | cháu gái | em trai | em gái | chị gái | anh trai | vợ con |
   tỉnh thành | thành phố | xã phường | thị trấn | thị xã | quốc gia | vùng lãnh thổ | nước | địa phương | khu vực | vùng | bang | hạt | làng | ấp | thôn | huyện | tỉnh | xã | phường | quận | châu lục |
   trường học | trường đại học | trường hợp | phòng học | lớp học | bệnh viện | trạm y tế | nhà ở | bộ binh | xe hơi | môtô | mô tô | căn nhà | ngôi nhà | căn hộ | căn phòng | tòa nhà | tầng | phòng | công trình | dự án | cây cầu | tuyến đường | con đường | đoạn đường | km đường | địa đạo | khu công nghiệp | trang trại | cơ sở | điểm | đoạn địa đạo | nhà tình thương | nhà thờ | ngôi chùa | hồ chứa | nhà vệ sinh |
   xe máy | ô tô | xe tải | xe buýt | xe khách | xe đạp | xe hơi | xe tăng | tàu hỏa | tàu cá | tàu thuyền | tàu ngầm | tàu sân bay | máy bay | máy bay chiến đấu | trực thăng | chuyến bay | phương tiện | máy phát điện | máy tính | đồng hồ | đồng chí | đồng đội | đồng bào | đồng nghiệp | điện thoại | điện thoại di động | tên lửa | quả bom | khẩu súng | viên đạn | đầu đạn |
   trận đấu | trận động đất | cuộc họp | cuộc thi | cuộc vận động | cuộc tấn công | cuộc gọi | cuộc điều tra | cuộc tiếp xúc | trận thắng | trận thua | bàn thắng | bàn thua | vòng đua | vòng đấu | chặng đua | danh hiệu | huy chương | huy chương vàng | huy chương bạc | huy chương đồng | giải thưởng | giải đấu | mùa giải | cú đánh | điểm số | chiến thắng | thất bại | trận hòa | điểm | tay golf | kỷ lục | trận thi đấu | phiếu bầu | phiếu |
   vụ tai nạn | vụ cháy | vụ án | vụ việc | vụ nổ | vụ tấn công | ca mắc | ca nhiễm | ca bệnh | ca tử vong | ca nhập cảnh | mẫu xét nghiệm | liều vắc xin | mũi tiêm | vết thương | triệu chứng |
   văn kiện | văn bản | dự luật | luật | nghị quyết | nghị định | điều khoản | bộ luật | hợp đồng | thỏa thuận | đơn thư | hồ sơ | ý kiến | luồng ý kiến | câu hỏi | kiến nghị | giải pháp | đột phá | khâu đột phá | nhiệm vụ | mục tiêu | tiêu chí | chỉ tiêu | mô hình | chương trình | phong trào | biện pháp | phương án | cách làm | yếu tố | lý do | nguyên nhân | vấn đề | bài học | bài báo | bài viết | cuốn sách | quyển sách | mục từ | trang | bức ảnh | bức tranh | tấm ảnh | bộ phim | bài hát | tác phẩm | tờ báo | tờ bướm | tờ giấy | bức thư | lá thư | video | tập phim | phiên bản | sản phẩm | mặt hàng | mẫu | loại | loại hình | dịch vụ | tài khoản | giao dịch | cổ phiếu | cổ phần | trái phiếu | việc làm | suất học bổng | suất quà | phần quà | học bổng | bằng khen | giấy khen | ngành nghề | ngành | nghề | lĩnh vực | môn | môn học | giống lúa | loài | loài chim | cây xanh | cây | con | bộ | thùng | bao | gói | chai | cái | chiếc | hộ | căn | suất | vụ | ca | người | em | cháu | trẻ | bé | cuốn | quyển | tờ | lá | bức | bài | đội | đội bóng | đoàn | nhóm | tổ | liên danh | phái đoàn | đảng | đảng phái | bên | phía | mặt | luồng | hướng | cơn bão | cơn lốc xoáy | trận lũ | giờ học | tiết học | bữa ăn | bữa | giải | lượt | hiệp | vòng | lỗ | cú phát bóng | bogey | double | cơ hội | bàn | trận | cuộc | phát súng | viên | quả | trái | nước | lần | vòng | bước | phút | người mẫu | dân tộc | hộ kinh doanh | tiểu thương | chàng trai | cô gái | gái mại dâm | bao cao su | bơm kim tiêm | quả bóng | thành viên gia đình | hành tinh | ngôi sao | ngôi làng | kho | kho hàng | bến cảng | sân bay | cảng | trạm | trụ sở | chi nhánh | văn phòng | cây số | nhân khẩu | lao động nữ | nữ | nam | tay | chân | mắt | tai | chiếc răng | lớp | lớp luyện | phòng ban | thửa đất | lô đất | mảnh đất`,
);

/** Things of which there are many kinds: what they are called goes on after the first noun. */
const heads = phraseSet(
  'trạm | nhà | cây | gian | vườn | máy | xe | tàu | trường | phòng | khu | kho | tháp | bến | giếng | cột | trụ | đài | tuyến | mỏ | lò | xưởng | hồ | cảng | suất | bồn | bể | bãi | chợ | đập | đê | kênh | mương | bộ | thiết bị | trung tâm | điểm | chốt | cụm | đội | tổ | ban | câu lạc bộ | lớp | giống | dàn | hệ thống | tủ | thùng | bình | ống | nút | cửa | quầy | quán | tiệm | cơ sở | mô hình | dự án | công trình | chương trình | gói | gói thầu | hạng mục | sạp | bãi đỗ | nhà máy | rạp | sân | bức | cuốn | đàn | vở | tiết mục',
);

/** Classifiers that never stand without a noun. */
const openClassifiers = phraseSet(
  'chiếc | cái | tên | khúc | cuộc | ngôi | căn | bức | tấm | cơn | luồng | pha | khẩu | ngọn | quả | hòn | viên | cuốn | quyển | tờ | bộ | đôi | cặp | chàng | nàng | cựu | nữ | gã | đầu | đoạn | dòng | sợi | miếng | mảnh | bầy | đàn | cú | ván | đống | cánh | ống',
);

export const counted: CountedTables = {
  headFirst: true,
  pronominal: phraseSet(''),
  stops,
  nouns,
  totals: phrasesByValue({}),
  totalLinks: phraseSet(''),
  singulars: phraseSet(''),
  heads,
  classifiers,
  openClassifiers,
};
