import { alternatives, phraseSet } from '../../../text/phrases';
import type { AttributionTables } from '../sentence-tables';

/** "theo thống kê của", "theo số liệu từ": the kind of statement is no part of the name. */
const statements =
  'thống kê | số liệu | báo cáo | kết quả khảo sát | khảo sát | thông tin | công bố | ước tính | đánh giá | dự báo | tính toán | ghi nhận | nguồn tin | tin | nghiên cứu | thông báo | kết quả thống kê | điều tra | số liệu thống kê | số liệu mới nhất | thống kê mới nhất | báo cáo mới nhất | thống kê sơ bộ | số liệu sơ bộ | thông tin ban đầu | lời | xác nhận | nhận định | dữ liệu | kết quả điều tra | bản tin';

export const attribution: AttributionTables = {
  before: phraseSet(
    [
      'theo | dẫn lời | trích lời | dẫn nguồn tin | dẫn nguồn từ | theo nguồn tin từ | dẫn số liệu của | theo đại diện',
      ...alternatives(statements).flatMap((kind) =>
        ['của', 'từ', 'do'].map((joint) => `theo ${kind} ${joint}`),
      ),
      'theo lời',
    ].join(' | '),
  ),
  after: phraseSet(
    'cho biết | cho hay | thông báo | công bố | nói | nói rằng | khẳng định | nhấn mạnh | thông tin | chia sẻ | phát biểu | lưu ý | đánh giá | dự báo | ước tính | ghi nhận | thống kê | xác nhận | tiết lộ | thừa nhận | cảnh báo | tuyên bố | báo cáo | nhận định | trả lời | đưa tin | nêu rõ | cho rằng | kể | viết',
  ),
  sources: phraseSet(
    'cơ quan chức năng | cơ quan công an | lực lượng chức năng | nhà chức trách | giới chức | chính quyền | chính quyền địa phương | công an | cảnh sát | lãnh đạo | đại diện | người phát ngôn | các chuyên gia | chuyên gia | giới chuyên gia | các nhà khoa học | các nhà nghiên cứu | nhà nghiên cứu | báo cáo | nghiên cứu | cuộc khảo sát | khảo sát | bộ | sở | ủy ban | uỷ ban | ngân hàng | công ty | tập đoàn | bệnh viện | nhà trường | ban tổ chức | ban quản lý | các bác sĩ | bác sĩ | giới phân tích | các nhà phân tích | hiệp hội | truyền thông | báo chí | nguồn tin | quan chức | giám đốc | chủ tịch | phó chủ tịch | bí thư | hãng | hãng tin | tổ chức | cơ quan | quân đội | đơn vị | chủ đầu tư | nhà sản xuất | ngành | viện',
  ),
  pronouns: phraseSet(
    'ông | bà | anh | chị | họ | tôi | chúng tôi | ông này | bà này | anh này | chị này | người này | cô | đó | đây | nhiều người | ai | mình | vị này | cô này | ta',
  ),
  leads: phraseSet(
    'tuy nhiên | nhưng | và | còn | tại đây | tại hội nghị | tại buổi lễ | trong khi đó | hôm qua | hôm nay | trước đó | sau đó | mới đây | cũng | ngoài ra | bên cạnh đó | đồng thời | tại cuộc họp | tại buổi làm việc | trong đó | song | chiều nay | sáng nay | đáng chú ý | ngay sau đó | đến nay',
  ),
  ends: phraseSet(
    'rằng | là | có | đã | trong | vào | tại | về | với | được | ngày | khi | hôm | cho | thì | sẽ | hiện | ở | mà | nay | từ',
  ),
  particles: phraseSet(
    'đã | cũng | vừa | mới | sẽ | còn | vẫn | từng | đều | hôm qua | hôm nay | sáng nay | chiều nay | cũng đã | vừa mới',
  ),
  passives: phraseSet(
    'được | bị | không | chưa | đừng | phải | để | các | những | việc | có | hãy | cần | theo | bản | lời | buổi | tin | một',
  ),
};
