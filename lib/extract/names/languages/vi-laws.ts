/**
 * Names of Viet Nam's laws and codes, those in force and those that news still cites, parted by line
 * breaks: commas are part of them. From the lists of laws that the National Assembly has passed.
 */
export const lawNames: readonly string[] = `
An ninh mạng
An ninh quốc gia
An toàn thông tin mạng
An toàn thực phẩm
An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật
Báo chí
Bảo hiểm tiền gửi
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ bí mật nhà nước
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển rừng
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Biên giới quốc gia
Biên phòng Việt Nam
Biển Việt Nam
Bình đẳng giới
Các công cụ chuyển nhượng
Các tổ chức tín dụng
Cán bộ, công chức
Cạnh tranh
Căn cước
Căn cước công dân
Cảnh sát biển Việt Nam
Cảnh sát cơ động
Cảnh vệ
Chăn nuôi
Chất lượng sản phẩm, hàng hóa
Chứng khoán
Chuyển giao công nghệ
Công an nhân dân
Công chứng
Công đoàn
Công nghệ cao
Công nghệ thông tin
Công nghiệp công nghệ số
Cơ yếu
Cư trú
Dân quân tự vệ
Dân sự
Dầu khí
Di sản văn hóa
Doanh nghiệp
Doanh nghiệp nhà nước
Du lịch
Dược
Dữ liệu
Đa dạng sinh học
Đặc xá
Đất đai
Đấu giá tài sản
Đấu thầu
Đầu tư
Đầu tư công
Đầu tư theo phương thức đối tác công tư
Đê điều
Địa chất và khoáng sản
Điện ảnh
Điện lực
Đo đạc và bản đồ
Đo lường
Đường bộ
Đường sắt
Giá
Giám định tư pháp
Giao dịch điện tử
Giao thông đường bộ
Giao thông đường thủy nội địa
Giáo dục
Giáo dục đại học
Giáo dục nghề nghiệp
Giáo dục quốc phòng và an ninh
Hải quan
Hàng hải
Hàng hải Việt Nam
Hàng không dân dụng
Hàng không dân dụng Việt Nam
Hình sự
Hòa giải ở cơ sở
Hòa giải, đối thoại tại Tòa án
Hóa chất
Hoạt động chữ thập đỏ
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hỗ trợ doanh nghiệp nhỏ và vừa
Hôn nhân và gia đình
Hộ tịch
Hợp tác xã
Kế toán
Khám bệnh, chữa bệnh
Khí tượng thủy văn
Khiếu nại
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Kiểm toán độc lập
Kiểm toán nhà nước
Kiến trúc
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Lao động
Lâm nghiệp
Luật sư
Lực lượng dự bị động viên
Lưu trữ
Lý lịch tư pháp
Mặt trận Tổ quốc Việt Nam
Năng lượng nguyên tử
Ngân hàng Nhà nước Việt Nam
Ngân sách nhà nước
Nghĩa vụ quân sự
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà giáo
Nhà ở
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Nuôi con nuôi
Phá sản
Phòng bệnh
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng không nhân dân
Phòng thủ dân sự
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phổ biến, giáo dục pháp luật
Quản lý ngoại thương
Quản lý nợ công
Quản lý thuế
Quản lý, sử dụng tài sản công
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quảng cáo
Quốc phòng
Quốc tịch Việt Nam
Quy hoạch
Quy hoạch đô thị
Quy hoạch đô thị và nông thôn
Sĩ quan Quân đội nhân dân Việt Nam
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Tài nguyên nước
Tài nguyên, môi trường biển và hải đảo
Tần số vô tuyến điện
Thanh niên
Thanh tra
Thể dục, thể thao
Thi đua, khen thưởng
Thi hành án dân sự
Thi hành án hình sự
Thi hành tạm giữ, tạm giam
Thống kê
Thú y
Thủ đô
Thư viện
Thuế bảo vệ môi trường
Thuế giá trị gia tăng
Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thuế tiêu thụ đặc biệt
Thuế xuất khẩu, thuế nhập khẩu
Thủy lợi
Thủy sản
Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở
Thương mại
Tiếp cận thông tin
Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật
Tín ngưỡng, tôn giáo
Tổ chức Chính phủ
Tổ chức chính quyền địa phương
Tổ chức Quốc hội
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Tố cáo
Tố tụng dân sự
Tố tụng hành chính
Tố tụng hình sự
Trách nhiệm bồi thường của Nhà nước
Trật tự, an toàn giao thông đường bộ
Trẻ em
Trọng tài thương mại
Trợ giúp pháp lý
Trồng trọt
Trưng cầu ý dân
Trưng mua, trưng dụng tài sản
Tư pháp người chưa thành niên
Tương trợ tư pháp
Việc làm
Viên chức
Viễn thông
Xây dựng
Xuất bản
Xuất cảnh, nhập cảnh của công dân Việt Nam
Xử lý vi phạm hành chính
`
  .trim()
  .split('\n');

/** Words that no name of a law or treaty goes on with: what follows tells of it. */
export const wordsAfterNames: readonly string[] = `
  là có được bị sẽ đã đang vẫn cũng còn không chưa chỉ phải cần nên rồi thì mà để do bởi vì nên khi nếu
  với từ đến tới tại trong ngoài trên dưới theo trước sau này đó ấy kia nhằm như
  quy cho gồm yêu nêu buộc cấm hướng áp ban hành hiệu sửa bổ thay điều chỉnh trao giao đặt ra vào
  cấp chi ký thông đề dành mang giúp khiến làm tạo mở tăng nới siết chấm mới cũ hiện nghiêm vừa
  bảo đảm thừa xác nói phân kéo hết lần bằng cùng nhưng hay hoặc rằng những các mọi một hai ba
`
  .trim()
  .split(/\s+/);
