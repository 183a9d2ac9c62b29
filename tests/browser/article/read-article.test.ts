import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../lib/article/is-article';
import { readArticle } from '../../../lib/article/read-article';
import sampleEn from '../../pages/sample-en.html?raw';
import sampleVi from '../../pages/sample-vi.html?raw';
import { openPage } from './open-page';

describe('the Vietnamese sample', () => {
  const url =
    'https://mienduyen.example/xa-hoi/binh-thuan-dong-hon-2300-ho-dan-co-nuoc-sach-post40718.vnp';
  const { article } = readArticle(openPage(sampleVi), { url });

  test('its structure is read', () => {
    expect(article.isArticle).toBe(true);
    expect(article.structure).toMatchObject({
      section: 'Xã hội',
      headline: 'Bình Thuận Đông: Hơn 2.300 hộ dân có nước sạch sau ba năm thực hiện đề án',
      dateline: { agency: 'MDTX', date: '17/9' },
      agency: 'MDTX',
      bylines: ['Lê Thu Hà', 'Phạm Quốc Bảo'],
      published: '2026-09-18T08:30:00+07:00',
      modified: '2026-09-18T14:05:00+07:00',
      siteName: 'Thông tấn Miền Duyên',
      canonicalUrl: url,
      language: 'vi',
    });
    expect(article.structure.captions.map(({ credit }) => credit)).toEqual([
      'Quốc Bảo/MDTX',
      'Thu Hà',
    ]);
  });

  test('related links, shares and the sidebar are left out', () => {
    const text = article.blocks.map((block) => block.text).join('\n');
    for (const other of ['512 tỷ đồng', 'Chia sẻ', 'Đọc nhiều', '#nước sạch', 'Giấy phép']) {
      expect(text).not.toContain(other);
    }
  });
});

describe('the English sample', () => {
  const url = 'https://aldercourier.example/2026/10/06/port-alder-ferry-ridership-north-pier/';
  const page = openPage(sampleEn);
  const { article } = readArticle(page, { url });

  test('its structure is read', () => {
    expect(isArticle(page, url)).toBe(true);
    expect(article.structure).toMatchObject({
      section: 'Transport',
      headline: 'Ferry ridership rises 18% as Port Alder reopens its north pier',
      place: 'PORT ALDER, Maine',
      dateline: { place: 'PORT ALDER, Maine', agency: 'CNS' },
      bylines: ['Miriam Okafor', 'Daniel Reyes'],
      captions: [{ credit: 'Lena Brandt/The Alder Courier' }],
    });
    expect(article.structure.lead).toMatch(/^The city carried 4\.6 million passengers/);
  });
});

test('a page that is no article still gives the text of its main content', () => {
  const { article } = readArticle(
    openPage('<main><h1>About</h1><p>We sell shoes and mend them in our own shop.</p></main>'),
    {
      url: 'https://shop.example/',
    },
  );
  expect(article.isArticle).toBe(false);
  expect(article.blocks.at(-1)?.text).toBe('We sell shoes and mend them in our own shop.');
});
