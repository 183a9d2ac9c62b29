import type { EntityType } from '../../../../lib/model/entity-type';

/**
 * Articles written for the tests. `[1 Trần Thị Hoa]` is a mention of entity 1; the first mention of
 * each is the one that the reader marks. `{place Hà Nội}` is a name that is none of theirs: every
 * name of the articles is marked in one way or the other.
 */
export interface MarkedArticle {
  language: 'vi' | 'en';
  types: Record<string, EntityType>;
  blocks: string[];
}

export const markedArticles: MarkedArticle[] = [
  {
    language: 'vi',
    types: { 1: 'person', 2: 'person', 3: 'organisation', 4: 'place' },
    blocks: [
      '[1 Trần Thanh Mẫn] thăm gia đình chính sách ở [4 Sóc Trăng]',
      'Sáng 12/1, Chủ tịch {organisation Quốc hội} [1 Trần Thanh Mẫn] đến thăm, chúc Tết ở [3 Tỉnh ủy Sóc Trăng].',
      'Cùng đi có Bí thư [3 Tỉnh ủy] [2 Lâm Văn Phước]. Ông [1 Mẫn] ghi nhận nỗ lực của tỉnh [4 Sóc Trăng].',
      'Ông [2 Phước] cho biết năm qua tỉnh đã xây 1.200 căn nhà. Theo ông [2 Lâm Văn Phước], việc này còn tiếp tục.',
      'Chủ tịch {organisation Quốc hội} [1 Trần Thanh Mẫn] đề nghị [3 Tỉnh ủy Sóc Trăng] chăm lo cho dân. Phước lành đến với mọi nhà.',
      '{organisation UBND tỉnh Sóc Trăng} trao 500 phần quà.',
    ],
  },
  {
    language: 'vi',
    types: { 1: 'person', 2: 'person', 3: 'organisation', 4: 'organisation' },
    blocks: [
      'Cụ bà hiến đất mở đường',
      'Bà [1 Nguyễn Thị Bảy], 82 tuổi, hiến 400 m2 đất. Con trai bà, anh [2 Lê Văn Hùng], ủng hộ mẹ.',
      'Bà [1 Bảy] nói: "Đất để không cũng phí". Anh [2 Hùng] thì cười: "Mẹ vui là được".',
      'Hội trưởng [3 Hội Chữ thập đỏ huyện Mỹ Tú] đến thăm bà [1 Nguyễn Thị Bảy] hôm thứ bảy, ngày 7/6.',
      '[4 Công ty cổ phần Thủy sản Saota] góp 200 triệu đồng. Đại diện [4 Saota] nói sẽ góp thêm.',
      'Bảy hộ khác cũng hiến đất. Ông {person Trần Hùng} ở xã bên góp ngày công.',
      'Hiện [3 Hội Chữ thập đỏ huyện Mỹ Tú] đang vận động thêm.',
    ],
  },
  {
    language: 'vi',
    types: { 1: 'organisation', 2: 'document', 3: 'place', 4: 'person' },
    blocks: [
      'Theo [1 Tổ chức Y tế Thế giới] ([1 WHO]), dịch đã lan ra 40 nước.',
      '[1 WHO] khuyến cáo các nước làm theo [2 Nghị quyết số 57-NQ/TW]. [2 Nghị quyết 57] nêu ba nhóm việc.',
      'Tại [3 Thành phố Hồ Chí Minh], bác sĩ [4 Đặng Thu Hà] nói [1 WHO] đã gửi chuyên gia. Bác sĩ [4 Hà] từng làm ở {place Hà Nội}.',
      '[3 Thành phố Hồ Chí Minh] sẽ tổ chức hội thảo. {place Đường Hồ Chí Minh} dài hơn 3.000 km.',
      'Bà [4 Đặng Thu Hà] nhắc lại [2 Nghị quyết số 57-NQ/TW]. [1 Tổ chức Y tế Thế giới] chưa bình luận.',
    ],
  },
  {
    language: 'vi',
    types: { 1: 'person', 2: 'person', 3: 'organisation' },
    blocks: [
      'HLV [1 Park Hang Seo] trở lại {place Việt Nam}',
      'Chiều qua, HLV [1 Park Hang Seo] gặp tiền đạo [2 Nguyễn Tiến Linh]. Ông [1 Park] khen học trò cũ.',
      '[2 Tiến Linh] ghi hai bàn cho [3 câu lạc bộ Becamex Bình Dương]. Anh [2 Linh] nói rất nhớ thầy [1 Park].',
      '[3 Câu lạc bộ Becamex Bình Dương] đứng thứ ba. Linh hồn của đội là hàng tiền vệ.',
      'Ông [1 Park Hang Seo] sẽ ở lại một tuần. {place Park Avenue} ở {place New York} thì xa.',
    ],
  },
  {
    language: 'vi',
    types: { 1: 'organisation', 2: 'organisation', 3: 'person', 4: 'place' },
    blocks: [
      '[1 Bộ Giáo dục và Đào tạo] vừa ban hành thông tư mới về dạy thêm.',
      'Thứ trưởng [1 Bộ Giáo dục và Đào tạo] [3 Phạm Ngọc Thưởng] nói thông tư không cấm dạy thêm.',
      'Theo ông [3 Thưởng], các sở phải báo cáo. [2 Trường Đại học Cần Thơ] là nơi góp ý sớm nhất.',
      'Giảng viên [2 Đại học Cần Thơ] cho rằng cần rõ hơn. Ở huyện [4 Vĩnh Thạnh], phụ huynh còn lo.',
      'Huyện [4 Vĩnh Thạnh] có 40 trường. Tiền thưởng không đổi. Phần thưởng trao cuối năm.',
      'Ông [3 Phạm Ngọc Thưởng] hứa sẽ xuống [2 Trường Đại học Cần Thơ] nghe thêm.',
    ],
  },
  {
    language: 'en',
    types: { 1: 'person', 2: 'organisation', 3: 'person', 4: 'place' },
    blocks: [
      '[1 Ngozi Okafor] resigns as harbour master',
      'Harbour master [1 Ngozi Okafor] resigned on Monday, the [2 Port Alder Transit Authority] said.',
      'Ms [1 Okafor] had warned the [2 Port Alder Transit Authority] in May. [1 Okafor] said she was tired.',
      'Her deputy, [3 James Whitfield], takes over. [3 Whitfield], 44, grew up in [4 Port Alder].',
      'The mayor of [4 Port Alder] thanked [1 Ngozi Okafor]. Mr [3 Whitfield] starts on Friday.',
    ],
  },
  {
    language: 'en',
    types: { 1: 'organisation', 2: 'person', 3: 'organisation', 4: 'document' },
    blocks: [
      'The [1 World Health Organization] ([1 WHO]) called for calm on Tuesday.',
      '[1 WHO] spokeswoman [2 Maria Delgado-Ruiz] said that nobody who was ill had died. Who knows, she said.',
      '[2 Delgado-Ruiz] pointed to the [4 Clean Water Act of 1972]. The [1 World Health Organization] has 194 members.',
      '[3 Harlow & Sons Ltd] makes the vaccine. Shares of [3 Harlow & Sons Ltd] rose.',
      'The [4 Clean Water Act of 1972] is old, [2 Maria Delgado-Ruiz] said.',
    ],
  },
  {
    language: 'en',
    types: { 1: 'person', 2: 'person', 3: 'organisation', 4: 'event' },
    blocks: [
      'President [1 Ruth Castellano] met Senator [2 Bill Castro] at the [4 Lima Climate Summit].',
      '[2 Castro] asked [1 Castellano] for money for the [3 Institute for Rural Health]. Mrs [1 Castellano] declined.',
      'The [3 Institute for Rural Health] was founded in 1988. The [4 Lima Climate Summit] ends today.',
      'The bill was not signed. [2 Bill Castro] left before [1 Ruth Castellano] spoke to the press.',
    ],
  },
];
