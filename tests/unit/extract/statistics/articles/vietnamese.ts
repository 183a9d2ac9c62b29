/**
 * A news article written for the tests. Every statistic stands in brackets with its value or date
 * behind a bar; everything else is to be left alone.
 */
export const vietnameseArticle = `Đồng Phú dồn sức cấp nước sạch cho vùng khô hạn
Sau [ba năm|3] triển khai chương trình cấp nước nông thôn, huyện Đồng Phú đã đưa nước máy về [47 trạm cấp nước|47], phục vụ [18.260 hộ dân|18260] ở các xã ven sông.
(TTXVN) Sáng [12/3|2026-03-12], Ủy ban nhân dân huyện Đồng Phú tổ chức hội nghị sơ kết việc thực hiện Kế hoạch số 36-KH/HU và Nghị quyết số 08/2023/NQ-HĐND về nước sạch nông thôn.
Theo Phòng Nông nghiệp huyện Đồng Phú, tổng vốn của chương trình là [214,5 tỷ đồng|214500000000], trong đó ngân sách tỉnh chiếm [62%|62], người dân đóng góp gần [20 tỷ đồng|20000000000]. Đến nay đã giải ngân được hơn [hai phần ba|0.6666666666666666] kế hoạch vốn.
Tỷ lệ hộ dùng nước sạch tăng từ [71,3% lên 88,6%|88.6], cao hơn bình quân chung của tỉnh [4,2 điểm phần trăm|4.2]. Riêng xã Tân Lập, con số này mới đạt [59%|59] do địa bàn trải dài trên [26 km|26] dọc quốc lộ 14.
Bà Lê Thị Hồng Nhung, Phó Chủ tịch huyện, cho biết mỗi trạm có công suất từ [300 đến 1.200 m3/ngày đêm|300]. Mùa khô vừa rồi, mực nước hồ Suối Giai hạ xuống còn [3,4 m|3.4], thấp nhất kể từ năm [2016|2016], song không trạm nào phải ngừng bơm.
Trước đây, gia đình ông Nguyễn Văn Bảy ở ấp 5 phải mua nước với giá [120.000 đồng/m3|120000]. “Giờ mỗi tháng nhà tôi chỉ trả khoảng [85.000 đồng|85000], có hôm cả xóm [mấy chục người|10] cùng ra xem đồng hồ nước”, ông Bảy nói.
Nắng nóng kéo dài [41 ngày|41], nhiệt độ có nơi lên tới [39,5 độ C|39.5], làm [1.150 ha|1150] điều và tiêu giảm năng suất. Sản lượng điều ước chỉ bằng [một nửa|0.5] vụ trước. [Hàng trăm hộ|100] phải xin khoanh nợ.
Trong [hai năm|2] tới, huyện dự kiến xây thêm [9 trạm bơm|9], lắp [52,8 km|52.8] đường ống và thay [6.400 đồng hồ|6400] đã cũ. Nếu đúng tiến độ, đến tháng [12/2027|2027-12], ít nhất [95%|95] số hộ sẽ có nước máy.
Dịp này, [24 tập thể|24] và [51 cá nhân|51] có thành tích xuất sắc được khen thưởng. Công trình “Giếng nước 0 đồng” của Đoàn phường 3 là một trong các mô hình được biểu dương. Mọi thắc mắc xin gọi số 1900 6868.`;
