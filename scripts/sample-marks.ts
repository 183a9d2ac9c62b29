import type { Mark } from './browser/mark-passage';

/** One edit of a page's text. */
export type Edit = [from: string, to: string];

/** What is marked in the pictures. */
export const english: Mark[] = [
  { text: 'PORT ALDER, Maine', mark: 'place' },
  { text: '4,612,300 passengers', mark: 'statistic' },
  { text: '18%', nth: 1, mark: 'statistic' },
  { text: 'Sound Transit Authority', mark: 'organisation' },
  { text: '$87.4 million', mark: 'statistic' },
  { text: '12,600 people', mark: 'statistic' },
  { text: 'Grace Lindqvist', mark: 'person' },
];
export const vietnamese: Mark[] = [
  { text: 'Sở Nông nghiệp và Môi trường', mark: 'organisation' },
  { text: '112 km', mark: 'statistic' },
  { text: '2.318 hộ dân', mark: 'statistic' },
  { text: 'Nguyễn Thị Lành', mark: 'person' },
  { text: 'Trần Văn Duy', mark: 'person' },
  { text: '42 tỷ đồng', mark: 'statistic' },
];

/** What the editors of the pages change after they were marked. */
export const englishEdits: Edit[] = [
  ['$87.4 million', '$91.2 million'],
  ['12,600 people', '12,900 people'],
  ['Critics say that the money', 'Some say that the money'],
];
export const vietnameseEdits: Edit[] = [
  ['2.318 hộ dân', '2.341 hộ dân'],
  ['42 tỷ đồng', '45,5 tỷ đồng'],
];
