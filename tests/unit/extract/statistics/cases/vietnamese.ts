import type { Case } from './case';

/** News sentences written for these tests, each with every statistic that is to be proposed. */
export const vietnamese: readonly Case[] = [
  // Counts with the noun counted.
  [
    'Toàn huyện có 47 trạm cấp nước và 12 nhà văn hóa xã.',
    ['47 trạm cấp nước', { value: 47, unit: 'trạm cấp nước' }],
    ['12 nhà văn hóa xã', { value: 12 }],
  ],
  [
    'Đoàn thanh niên đã trồng hơn 15.000 cây bạch đàn ven kênh.',
    ['15.000 cây bạch đàn', { value: 15_000, qualifier: 'over' }],
  ],
  [
    'Lũ cuốn trôi 23 căn nhà, làm 6 người mất tích.',
    ['23 căn nhà', { value: 23 }],
    ['6 người', { value: 6 }],
  ],
  [
    'Trung tâm tiếp nhận 1.204 hồ sơ đăng ký trực tuyến.',
    ['1.204 hồ sơ', { value: 1204, measure: 'count' }],
  ],
  [
    'Hội chợ thu hút gần 350 gian hàng của các doanh nghiệp trong nước.',
    ['350 gian hàng', { value: 350, qualifier: 'under' }],
  ],
  [
    'Xã vận động được ba trăm hai mươi suất quà Tết.',
    ['ba trăm hai mươi suất quà', { value: 320 }],
  ],
  [
    'Bão làm đổ khoảng hai nghìn cột điện.',
    ['hai nghìn cột điện', { value: 2000, qualifier: 'approximate' }],
  ],
  ['Cả nước hiện có hai mươi mốt vườn quốc gia.', ['hai mươi mốt vườn quốc gia', { value: 21 }]],
  ['Đội cứu hộ đưa được 14/17 thuyền viên vào bờ.', ['14/17 thuyền viên', { measure: 'ratio' }]],
  // Percent and percentage points.
  [
    'Tỷ lệ hộ nghèo giảm còn 2,93%.',
    ['2,93%', { measure: 'percent', value: 2.93, change: 'fall' }],
  ],
  [
    'Lạm phát cơ bản tăng 0,3 điểm phần trăm.',
    ['0,3 điểm phần trăm', { unitCode: '[pp]', change: 'rise' }],
  ],
  [
    'Có tới bảy mươi lăm phần trăm cử tri đi bỏ phiếu.',
    ['bảy mươi lăm phần trăm', { value: 75, measure: 'percent' }],
  ],
  [
    'Xuất khẩu thủy sản tăng trưởng từ 8 đến 10%.',
    ['8 đến 10%', { value: 8, valueMax: 10, measure: 'percent' }],
  ],
  // Money.
  ['Dự án có tổng vốn 2,5 tỷ đồng.', ['2,5 tỷ đồng', { value: 2.5e9, unitCode: 'VND' }]],
  ['Gói thầu trị giá 1.250 tỷ đồng bị chậm tiến độ.', ['1.250 tỷ đồng', { value: 1.25e12 }]],
  [
    'Vé vào cổng tăng từ 50.000 đồng lên 80.000 đồng.',
    ['50.000 đồng lên 80.000 đồng', { value: 80_000, from: 50_000, to: 80_000, change: 'rise' }],
  ],
  [
    'Mỗi bát phở giá 45k, rẻ hơn mọi năm.',
    ['45k', { value: 45_000, measure: 'money', unitCode: 'VND' }],
  ],
  [
    'Chiếc điện thoại được rao bán 1tr2.',
    ['1tr2', { value: 1.2e6, measure: 'money', unitCode: 'VND' }],
  ],
  ['Nông dân bán được giá 7.200 đồng/kg.', ['7.200 đồng/kg', { value: 7200, unitCode: 'VND' }]],
  ['Ngân hàng lãi hơn 3 nghìn tỷ đồng.', ['3 nghìn tỷ đồng', { value: 3e12, qualifier: 'over' }]],
  ['Khoản vay trị giá 412,6 triệu USD.', ['412,6 triệu USD', { value: 412.6e6, unitCode: 'USD' }]],
  ['Anh trúng thưởng hai tỷ rưỡi.', ['hai tỷ rưỡi', { value: 2.5e9 }]],
  ['Công ty bị phạt 320 triệu đồng vì xả thải.', ['320 triệu đồng', { value: 3.2e8 }]],
  // Shares and ratios.
  [
    'Hai phần ba số hộ trong xã đã có nước máy.',
    ['Hai phần ba', { measure: 'ratio', value: 2 / 3 }],
  ],
  ['Sản lượng tăng gấp rưỡi nhờ giống mới.', ['gấp rưỡi', { measure: 'ratio', value: 1.5 }]],
  ['Số ca mắc cao gấp 3,2 lần cùng kỳ.', ['gấp 3,2 lần', { measure: 'ratio', value: 3.2 }]],
  [
    'Đến nay 57/94 xã, phường đã có trạm y tế đạt chuẩn.',
    ['57/94 xã', { measure: 'ratio', value: 57 / 94 }],
  ],
  [
    'Cứ năm người thì một người thiếu máu, tức 1/5 dân số.',
    ['năm người', { value: 5 }],
    ['1/5', { measure: 'ratio', value: 0.2 }],
  ],
  ['Một nửa số tàu cá chưa gắn thiết bị giám sát.', ['Một nửa', { measure: 'ratio', value: 0.5 }]],
  // Measures.
  [
    'Tuyến cao tốc dài 98,6 km rút ngắn hai giờ đi lại.',
    ['98,6 km', { measure: 'length', unitCode: 'km', value: 98.6 }],
    ['hai giờ', { measure: 'duration', value: 2 }],
  ],
  [
    'Vườn quốc gia rộng 41.000 ha.',
    ['41.000 ha', { measure: 'area', value: 41_000, unitCode: 'har' }],
  ],
  [
    'Khu nhà rộng 1.200 m2 bị cháy rụi.',
    ['1.200 m2', { measure: 'area', value: 1200, unitCode: 'm2' }],
  ],
  ['Tàu chở 2.300 tấn clinker mắc cạn.', ['2.300 tấn', { measure: 'weight', value: 2300 }]],
  [
    'Hồ còn 12 triệu mét khối nước.',
    ['12 triệu mét khối', { measure: 'volume', value: 12e6, unitCode: 'm3' }],
  ],
  [
    'Nhiệt độ cao nhất 38 - 40 độ C.',
    ['38 - 40 độ C', { measure: 'temperature', value: 38, valueMax: 40 }],
  ],
  [
    'Nhiệt độ xuống âm 3 độ C trên đỉnh Mẫu Sơn.',
    ['âm 3 độ C', { measure: 'temperature', value: -3 }],
  ],
  [
    'Lượng mưa phổ biến 150 - 300mm.',
    ['150 - 300mm', { value: 150, valueMax: 300, unitCode: 'mm' }],
  ],
  ['Gió giật tới 102 km/h.', ['102 km/h', { measure: 'speed', value: 102 }]],
  ['Nhà máy điện có công suất 1.200 MW.', ['1.200 MW', { measure: 'energy', value: 1200 }]],
  ['Mỗi năm lưới điện mất 5,2 tỷ kWh.', ['5,2 tỷ kWh', { measure: 'energy', value: 5.2e9 }]],
  ['Mỗi héc-ta cho thu hoạch sáu tạ rưỡi.', ['sáu tạ rưỡi', { measure: 'weight', value: 6.5 }]],
  // Durations and ages.
  ['Công trình thi công trong 18 tháng.', ['18 tháng', { measure: 'duration', value: 18 }]],
  ['Bị cáo lĩnh 7 năm 6 tháng tù.', ['7 năm 6 tháng', { measure: 'duration', value: 90 }]],
  ['Cụ bà 102 tuổi vẫn minh mẫn.', ['102 tuổi', { measure: 'age', value: 102 }]],
  ['Nghi phạm Trần Văn Tý (34 tuổi) khai nhận.', ['34 tuổi', { measure: 'age', value: 34 }]],
  ['Ca phẫu thuật kéo dài ba tiếng rưỡi.', ['ba tiếng rưỡi', { measure: 'duration', value: 3.5 }]],
  // Dates.
  [
    'Nghị quyết có hiệu lực từ ngày 1/7/2025.',
    ['1/7/2025', { measure: 'date', iso: '2025-07-01' }],
  ],
  ['Lễ hội diễn ra từ ngày 12 đến 15/4.', ['12 đến 15/4', { measure: 'date' }]],
  ['Cầu được khởi công ngày 30-4-1967.', ['30-4-1967', { measure: 'date', iso: '1967-04-30' }]],
  ['Tháng 7/2014, dịch bùng phát.', ['7/2014', { measure: 'date', iso: '2014-07' }]],
  ['Năm 1986, đất nước đổi mới.', ['1986', { measure: 'date', iso: '1986' }]],
  ['Quý II/2025, doanh thu đi ngang.', ['Quý II/2025', { measure: 'date', iso: '2025-Q2' }]],
  [
    'Ông sinh ngày mùng 3 tháng 2 năm 1930.',
    ['3 tháng 2 năm 1930', { measure: 'date', iso: '1930-02-03' }],
  ],
  // Ranks and scores.
  ['Đội chủ nhà thắng 3-1 ở lượt về.', ['3-1', { measure: 'score', value: 3, valueMax: 1 }]],
  ['Việt Nam đứng thứ 45 về đổi mới sáng tạo.', ['thứ 45', { measure: 'rank', value: 45 }]],
  ['Đây là lần thứ tư ông được tái bổ nhiệm.', ['lần thứ tư', { measure: 'rank', value: 4 }]],
  // Ranges and changes.
  [
    'Giá vàng giảm từ 92,5 xuống 90,8 triệu đồng.',
    ['92,5 xuống 90,8 triệu đồng', { value: 90.8e6, from: 92.5e6, to: 90.8e6, change: 'fall' }],
  ],
  [
    'Số học sinh giảm từ 52.300 xuống còn 49.875 em.',
    ['52.300 xuống còn 49.875 em', { from: 52_300, to: 49_875, change: 'fall' }],
  ],
  [
    'Dự kiến tuyển từ 300 đến 350 công nhân.',
    ['300 đến 350 công nhân', { value: 300, valueMax: 350 }],
  ],
  ['Giá thuê tăng thêm 15% sau Tết.', ['15%', { change: 'rise' }]],
  ['Lượng khách sụt giảm 40% do mưa bão.', ['40%', { change: 'fall' }]],
  ['Nước sông dâng thêm 1,2 m.', ['1,2 m', { value: 1.2, change: 'rise' }]],
  ['Mực nước hạ xuống còn 3,4 m.', ['3,4 m', { value: 3.4, change: 'fall' }]],
  // Vague tens.
  ['Hàng chục chuyến bay bị hủy.', ['Hàng chục chuyến bay', { value: 10, qualifier: 'vague' }]],
  ['Vài trăm hộ dân phải sơ tán.', ['Vài trăm hộ dân', { qualifier: 'vague' }]],
  [
    'Hàng nghìn tỷ đồng nằm đọng trong các dự án.',
    ['Hàng nghìn tỷ đồng', { measure: 'money', value: 1e12, qualifier: 'vague' }],
  ],
  // Qualifiers.
  [
    'Ít nhất 12 người thiệt mạng trong vụ lở đất.',
    ['12 người', { value: 12, qualifier: 'atLeast' }],
  ],
  ['Mỗi hộ được vay tối đa 100 triệu đồng.', ['100 triệu đồng', { qualifier: 'atMost' }]],
  ['Chưa đầy 200 cử tri có mặt.', ['200 cử tri', { qualifier: 'under' }]],
  [
    'Thí sinh đạt từ 24 điểm trở lên được xét tuyển.',
    ['24 điểm', { value: 24, qualifier: 'atLeast' }],
  ],
  ['Vốn đầu tư xấp xỉ 8.000 tỷ đồng.', ['8.000 tỷ đồng', { qualifier: 'approximate' }]],
  // Measures in more than one unit.
  [
    'Cô gái 19 tuổi cao 1m68, nặng 52kg.',
    ['19 tuổi', { value: 19 }],
    ['1m68', { value: 1.68, unitCode: 'm', measure: 'length' }],
    ['52kg', { value: 52 }],
  ],
  [
    'Ca mổ kéo dài hơn 4 giờ 20 phút.',
    ['4 giờ 20 phút', { value: 260, unitCode: 'min', qualifier: 'over' }],
  ],
  // Left alone.
  ['Kết luận số 01-KL/TW và Nghị định 57/2024/NĐ-CP được quán triệt.'],
  ['Gọi số 0909 123 456 hoặc 1900 1234 để được hỗ trợ.'],
  ['Xe biển số 51A-123.45 đi trên quốc lộ 1A, chuyến bay VN1234 hạ cánh.'],
  ['Dịch COVID-19 khiến giống lúa ST25 tăng giá.'],
  ['Kỳ họp thứ 9, Quốc hội khóa XV khai mạc lúc 8 giờ 30.'],
  ['Gian hàng 0 đồng ở Quận 7 mở cửa.'],
  ['Đó là một quyết định đúng, không ai phản đối.'],
  ['Ông Năm và bà Ba là người một nhà.'],
  ['Hai bên thống nhất một số nội dung.'],
  ['Đại hội XIV của Đảng họp ở tòa nhà số 2.'],
];
