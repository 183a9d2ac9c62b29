import type { AnnotationRow, EntityRow, StatisticRow } from '../../lib/model/annotation';
import type { ArticleRow } from '../../lib/model/article';
import type { OwnNameRow } from '../../lib/model/own-name';
import type { PageReading } from '../../lib/model/page-reading';
import type { ChangedRow } from '../../lib/model/page-state';
import type { Statistic } from '../../lib/model/statistic';
import type { NameSummary } from '../../lib/model/summary';
import type { TagRow } from '../../lib/model/tag';
import type { TagColour } from '../../lib/model/tag-colour';

/** A row id that tells its number. */
export function idOf(number: number): string {
  return `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

function rowOf(number: number) {
  return {
    id: idOf(number),
    createdAt: '2026-03-02T08:00:00Z',
    updatedAt: '2026-03-02T08:00:00Z',
    version: 1,
  };
}

function annotationOf(number: number, exact: string) {
  return {
    ...rowOf(number),
    articleId: idOf(1),
    target: {
      selectors: {
        quote: { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
        position: {
          type: 'TextPositionSelector' as const,
          start: number * 100,
          end: number * 100 + exact.length,
        },
      },
      role: 'paragraph' as const,
      blockIndex: 3,
    },
    tags: [],
    note: '',
    origin: 'manual' as const,
  };
}

export const articleSample: ArticleRow = {
  ...rowOf(1),
  url: 'https://tinvung.example/xa-hoi/muoi-hai-xa-nhan-nha-moi-post1.html',
  canonicalUrl: 'https://tinvung.example/xa-hoi/muoi-hai-xa-nhan-nha-moi-post1.html',
  headline: 'Mười hai xã ven biển nhận nhà mới trước mùa mưa bão',
  section: 'Xã hội',
  siteName: 'Tin Vùng',
  language: 'vi',
  published: '2026-03-01T15:42:00+07:00',
  bylines: ['Nguyễn Thị Hoài Thương'],
  captions: [],
  capturedAt: '2026-03-02T08:00:00Z',
  seenAt: '2026-03-02T08:00:00Z',
};

export const statisticSample: StatisticRow = {
  ...annotationOf(11, '1.780 cá nhân'),
  kind: 'statistic',
  statistic: {
    measure: 'count',
    value: 1780,
    unit: 'cá nhân',
    context: 'Tỉnh đã khen thưởng 691 tập thể, 1.780 cá nhân.',
  },
};

export const personSample: EntityRow = {
  ...annotationOf(12, 'bà Công Tằng Tôn Nữ Hoàng Thị Phương Khanh'),
  kind: 'entity',
  entity: {
    type: 'person',
    name: 'Công Tằng Tôn Nữ Hoàng Thị Phương Khanh',
    role: 'Phó Chủ nhiệm Thường trực Ủy ban Phòng thủ dân sự vùng duyên hải',
  },
  tags: ['Thiên tai', 'kiểm chứng'],
};

/** A word of the vocabulary. */
function tagOf(number: number, name: string, colour: TagColour): TagRow {
  return { ...rowOf(number), name, colour };
}

export const vocabularySample: TagRow[] = [
  tagOf(21, 'kiểm chứng', 'orange'),
  tagOf(22, 'Thiên tai', 'blue'),
  tagOf(23, 'Đoàn thể', 'green'),
];

/** What annotations name, over all articles. */
export const nameSamples: NameSummary[] = [
  { type: 'person', name: 'Nguyễn Thị Hoài Thương', annotations: 12, articles: 3 },
  {
    type: 'organisation',
    name: 'Ủy ban Phòng thủ dân sự vùng duyên hải',
    annotations: 1,
    articles: 1,
  },
];

/** Names that the reader has taught: one to propose, one not to. */
export const ownNameSamples: OwnNameRow[] = [
  {
    ...rowOf(31),
    type: 'organisation',
    name: 'Ủy ban Phòng thủ dân sự vùng duyên hải',
    aliases: ['UBPTDS', 'Ủy ban PTDS'],
    isDismissed: false,
  },
  { ...rowOf(32), type: 'place', name: 'Đông Hồ', aliases: [], isDismissed: true },
];

export const organisationSample: EntityRow = {
  ...annotationOf(13, 'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh'),
  kind: 'entity',
  entity: {
    type: 'organisation',
    name: 'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh',
  },
  note: 'Đối chiếu với thông cáo ngày 28/2.',
};

export const moneySample: StatisticRow = {
  ...annotationOf(14, 'hơn 412,6 tỷ đồng'),
  kind: 'statistic',
  statistic: {
    measure: 'money',
    value: 412.6,
    unit: 'tỷ đồng',
    unitCode: 'VND',
    qualifier: 'over',
  },
  tags: ['kiểm chứng'],
};

/** A page as its reader tells it: one annotation changed, one gone. */
export const readingSample: PageReading = {
  article: {
    url: articleSample.url,
    isArticle: true,
    structure: {
      section: 'Xã hội',
      headline: 'Mười hai xã ven biển nhận nhà mới trước mùa mưa bão',
      lead: 'Hơn 1.780 cá nhân ở mười hai xã ven biển đã dọn vào nhà mới, sớm hơn kế hoạch hai tháng.',
      place: 'Sóc Trăng',
      dateline: { place: 'Sóc Trăng', agency: 'TTXVN', date: '1/3' },
      agency: 'TTXVN',
      bylines: ['Nguyễn Thị Hoài Thương', 'Trần Quốc Khánh'],
      published: '2026-03-01T15:42:00+07:00',
      captions: [
        { text: 'Một góc khu tái định cư xã Vĩnh Hải.', credit: 'Trung Hiếu/TTXVN' },
        { text: 'Người dân nhận chìa khóa nhà.' },
      ],
      siteName: 'Tin Vùng',
      language: 'vi',
    },
    blocks: [
      { role: 'headline', text: 'Mười hai xã ven biển nhận nhà mới trước mùa mưa bão' },
      { role: 'lead', text: 'Hơn 1.780 cá nhân ở mười hai xã ven biển đã dọn vào nhà mới.' },
      { role: 'caption', text: 'Một góc khu tái định cư xã Vĩnh Hải.' },
      { role: 'paragraph', text: 'Ngày 1/3, Tỉnh đã khen thưởng 691 tập thể, 1.780 cá nhân.' },
      { role: 'subheading', text: 'Nhà xong trước mưa' },
      { role: 'paragraph', text: 'Tổng kinh phí hơn 412,6 tỷ đồng.' },
      { role: 'subheading', text: 'Việc còn lại' },
    ],
  },
  shown: ['headline', 'bylines', 'published'],
  suggestions: [],
  anchors: [
    { annotation: idOf(11), state: 'changed', now: '1.790 cá nhân' },
    { annotation: idOf(12), state: 'intact' },
    { annotation: idOf(13), state: 'gone' },
    { annotation: idOf(14), state: 'intact' },
  ],
  selection: '',
};

export const annotationSamples = [statisticSample, personSample, organisationSample, moneySample];

const seenBefore = { lastSeen: '2020-05-12T08:00:00Z', noticed: '2020-05-14T08:00:00Z' };

/** An annotation whose page says something else now. */
export function changedTo(row: AnnotationRow, exact: string, statistic?: Statistic): ChangedRow {
  const { target } = annotationOf(50, exact);
  const now = { ...seenBefore, target, ...(statistic !== undefined && { statistic }) };
  return { ...row, drift: { state: 'changed', ...now } };
}

/** The samples, of which two figures changed and one name is gone. */
export const driftedSamples: AnnotationRow[] = [
  changedTo(statisticSample, '1.790 cá nhân', { measure: 'count', value: 1790, unit: 'cá nhân' }),
  personSample,
  { ...organisationSample, drift: { ...seenBefore, state: 'gone' } },
  changedTo(moneySample, '415 tỷ đồng', { ...moneySample.statistic, value: 415 }),
];
