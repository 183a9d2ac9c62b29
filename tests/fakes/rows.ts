import type { EntityRow, StatisticRow } from '../../lib/model/annotation';
import type { ArticleRow } from '../../lib/model/article';
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
export function tagOf(number: number, name: string, colour: TagColour): TagRow {
  return { ...rowOf(number), name, colour };
}

export const vocabularySample: TagRow[] = [
  tagOf(21, 'kiểm chứng', 'orange'),
  tagOf(22, 'Thiên tai', 'blue'),
  tagOf(23, 'Đoàn thể', 'green'),
];
