import type { Case } from './case';

/** English sentences in which what stands around a figure decides what it is. */
export const englishInContext: readonly Case[] = [
  ['Some 3.2m people live there.', ['3.2m people', { value: 3.2e6, counted: 'people' }]],
  [
    'She finished fourth in the 400m hurdles.',
    ['fourth', { measure: 'rank', value: 4 }],
    ['400m', { measure: 'length', value: 400, unitCode: 'm' }],
  ],
  ['Sales of 5m euros were reported.', ['5m euros', { value: 5e6, unitCode: 'EUR' }]],
  [
    'Temperatures reached 41.5C in Seville.',
    ['41.5C', { measure: 'temperature', value: 41.5, unitCode: 'Cel' }],
  ],
  [
    'Exports have doubled since 2019 to €3.4 billion.',
    ['doubled', { measure: 'ratio', value: 2, change: 'rise' }],
    ['2019', { measure: 'date', iso: '2019' }],
    ['€3.4 billion', { value: 3.4e9, unitCode: 'EUR', period: 'since 2019' }],
  ],
  [
    'The bank raised rates by a quarter of a percentage point to 5.5%.',
    ['a quarter of a percentage point', { value: 0.25, unitCode: '[pp]', change: 'rise' }],
    ['5.5%', { value: 5.5, change: 'rise' }],
  ],
  [
    'The bill passed the House 218-210.',
    ['218-210', { measure: 'score', value: 218, valueMax: 210 }],
  ],
  [
    'The defendant, 45, faces up to 20 years in prison.',
    ['45', { measure: 'age', value: 45, assumed: ['measure', 'unitCode'] }],
    ['20 years', { value: 20, qualifier: 'atMost' }],
  ],
  [
    'It will reach most children under five.',
    ['five', { measure: 'age', value: 5, qualifier: 'under' }],
  ],
  ['The lamb is three months old.', ['three months old', { measure: 'age', unitCode: 'mo' }]],
  [
    'The council approved a $412.6 million budget, up 7.3% from last year.',
    ['$412.6 million', { value: 412.6e6, unitCode: 'USD', assumed: ['unitCode'] }],
    ['7.3%', { value: 7.3, change: 'rise', period: undefined }],
  ],
  [
    'Cases went from 1,245 cases in May to 2,490 cases in June.',
    ['1,245 cases', { value: 1245 }],
    ['May', { measure: 'date' }],
    ['2,490 cases', { value: 2490 }],
    ['June', { measure: 'date' }],
  ],
  [
    'Admissions rose from 1,245 patients to 2,490 patients.',
    ['1,245 patients to 2,490 patients', { from: 1245, to: 2490, change: 'rise' }],
  ],
  [
    'The population, which had grown since 1998, reached 84,300 last year.',
    ['1998', { measure: 'date' }],
    ['84,300', { value: 84_300, period: 'last year' }],
  ],
  [
    'About two-thirds of the 58 schools lack air conditioning.',
    ['two-thirds', { measure: 'ratio', value: 2 / 3, qualifier: 'approximate' }],
    ['58 schools', { value: 58 }],
  ],
  ['It was the third consecutive loss.', ['third consecutive loss', { measure: 'rank', value: 3 }]],
  [
    'The 6.4-magnitude quake struck at 3:45 a.m., 30 miles off the coast.',
    ['6.4-magnitude', { value: 6.4, unitCode: '{magnitude}' }],
    ['30 miles', { value: 30, unitCode: '[mi_i]' }],
  ],
  [
    'The index rose 0.4% to 5,123.69.',
    ['0.4%', { value: 0.4, change: 'rise' }],
    ['5,123.69', { value: 5123.69 }],
  ],
  [
    'The school has 1,250 pupils, aged 11 to 18.',
    ['1,250 pupils', { value: 1250 }],
    ['11 to 18', { measure: 'age', value: 11, valueMax: 18 }],
  ],
  [
    'The agency cut its forecast from 3.1% to 2.7%.',
    ['3.1% to 2.7%', { from: 3.1, to: 2.7, change: 'fall', attribution: undefined }],
  ],
  [
    'Between 2015 and 2020 the city added 14,000 jobs.',
    ['2015 and 2020', { iso: '2015/2020' }],
    ['14,000 jobs', { value: 14_000, period: 'Between 2015 and 2020' }],
  ],
  ['Delegates met at COP 26 and the top 10 list was out.'],
  ['He said "English 101" was full.'],
  ['No one was hurt when one of the windows broke.'],
];

/** Vietnamese sentences of the same kind. */
export const vietnameseInContext: readonly Case[] = [
  [
    'Xã có 47 trạm cấp nước và 12 nhà văn hóa ấp.',
    ['47 trạm cấp nước', { value: 47, unit: 'trạm cấp nước' }],
    ['12 nhà văn hóa ấp', { value: 12, counted: 'nhà văn hóa ấp' }],
  ],
  [
    'Số ca mắc tăng gấp đôi, từ 1.245 ca lên 2.490 ca.',
    ['gấp đôi', { measure: 'ratio', value: 2, change: 'rise' }],
    ['1.245 ca lên 2.490 ca', { from: 1245, to: 2490, change: 'rise', counted: 'ca' }],
  ],
  [
    'Giá xăng RON 95 tăng 420 đồng, lên 21.350 đồng/lít.',
    ['420 đồng', { value: 420, change: 'rise', unitCode: 'VND' }],
    ['21.350 đồng/lít', { value: 21_350, unitCode: 'VND' }],
  ],
  [
    'Tuần trước, giá vàng giảm 1,2 triệu đồng/lượng.',
    ['1,2 triệu đồng/lượng', { value: 1.2e6, change: 'fall', period: 'Tuần trước' }],
  ],
  [
    'Công ty lãi 1.250 tỷ đồng, gấp 2,5 lần năm ngoái.',
    ['1.250 tỷ đồng', { value: 1.25e12 }],
    ['gấp 2,5 lần', { measure: 'ratio', value: 2.5, period: undefined }],
  ],
  [
    'Chị có hai con trai 7 và 9 tuổi.',
    ['hai con trai', { value: 2 }],
    ['7', { measure: 'age', value: 7, assumed: ['unit', 'unitCode'] }],
    ['9 tuổi', { measure: 'age', value: 9 }],
  ],
  ['Bé 18 tháng tuổi đã khỏe.', ['18 tháng tuổi', { measure: 'age', value: 18, unitCode: 'mo' }]],
  ['Đường ống dài 28 xen ti mét.', ['28 xen ti mét', { value: 28, unitCode: 'cm' }]],
  ['Cầu dài 12 ki-lô-mét.', ['12 ki-lô-mét', { value: 12, unitCode: 'km' }]],
  [
    'Sáng 17/5, hơn 800 đại biểu dự lễ tại Quận 7.',
    ['17/5', { iso: '2025-05-17', assumed: ['iso'] }],
    ['800 đại biểu', { value: 800, qualifier: 'over' }],
  ],
  [
    'Phiên tòa kéo dài 5 ngày, từ ngày 12 đến 16/5.',
    ['5 ngày', { value: 5 }],
    ['12 đến 16/5', { iso: '2025-05-12/2025-05-16' }],
  ],
  [
    'Mỗi hộ trả góp 2tr5 mỗi tháng.',
    ['2tr5', { value: 2.5e6, unitCode: 'VND', assumed: ['measure', 'unitCode'] }],
  ],
  ['Nghị quyết nêu 3 đột phá chiến lược.', ['3 đột phá', { value: 3 }]],
  [
    'Trong 9 tháng đầu năm, tỉnh xuất khẩu 299,6 triệu USD.',
    ['9 tháng', { value: 9, unitCode: 'mo' }],
    ['299,6 triệu USD', { value: 299.6e6, period: 'Trong 9 tháng đầu năm' }],
  ],
  [
    'Giai đoạn 2021-2025, tỉnh bố trí 4.500 tỷ đồng.',
    ['2021-2025', { measure: 'date', iso: '2021/2025' }],
    ['4.500 tỷ đồng', { value: 4.5e12, period: 'Giai đoạn 2021-2025' }],
  ],
  [
    'Giá cà phê giảm 1.500 đồng/kg, còn 113.000 - 114.500 đồng/kg.',
    ['1.500 đồng/kg', { value: 1500, change: 'fall' }],
    ['113.000 - 114.500 đồng/kg', { value: 113_000, valueMax: 114_500 }],
  ],
  [
    'Lương tăng từ 1,8 triệu đồng lên 2,34 triệu đồng/tháng.',
    ['1,8 triệu đồng lên 2,34 triệu đồng/tháng', { from: 1.8e6, to: 2.34e6, change: 'rise' }],
  ],
  ['Tàu cá BT 97.123 TS chở 8 ngư dân bị chìm.', ['8 ngư dân', { value: 8 }]],
  ['Gọi 1900 9095 hoặc 0909 123 456 để được hỗ trợ.'],
  ['Một ngày mới lại bắt đầu, ông Ba cho biết.'],
];
