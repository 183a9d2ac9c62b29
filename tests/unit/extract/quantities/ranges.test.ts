import { expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

/** Every figure: a value, "low–high" of a range, "from→to" of a change. */
function figuresOf(language: string, text: string): string[] {
  return readQuantities(text, { language }).map(({ value, valueMax, from, to, iso }) => {
    if (from !== undefined) return `${from}→${to}`;
    return valueMax === undefined ? String(value ?? iso) : `${value}–${valueMax}`;
  });
}

test.each<[language: string, text: string, ...figures: string[]]>([
  ['vi', 'mưa 150 - 300mm', '150–300'],
  ['vi', 'từ 60 đến 85 công nhân', '60–85'],
  ['vi', 'từ 8,4% xuống 2,1%', '8.4→2.1'],
  ['vi', 'từ 12 ca lên 24 ca', '12→24'],
  ['vi', 'từ 12 ca lên 24', '12→24'],
  ['vi', 'từ 3 trường lên 5 bệnh viện', '3', '5'],
  ['en', 'an 8- to 16-meter drop', '8–16'],
  ['en', '2-3 million people', '2000000–3000000'],
  ['en', 'between $50 million and $75 million', '50000000–75000000'],
  ['en', 'it fell from 52,300 to 49,875', '52300→49875'],
  ['en', 'it rose from 12 to 24', '12→24'],
  ['en', 'from 12 to 24 people', '12–24'],
  ['en', 'greater than 30 and less than 40', '30–40'],
  ['en', 'no more than 50 and no less than 20', '20–50'],
  ['en', 'more than 30 and more than 40', '30', '40'],
  ['en', 'more than 40 and less than 10', '40', '10'],
  ['en', 'grew since 2019 to €3.4 billion', '2019', '3400000000'],
  ['en', 'the years 1914 to 1918', '1914/1918'],
  ['vi', 'từ 1/4 đến 3/4 số hộ', '0.25', '0.75'],
  ['en', '5 km to 8 hours', '5', '8'],
])('%s: %s', (language, text, ...figures) => {
  expect(figuresOf(language, text)).toEqual(figures);
});

test('a range between two limits is qualified by neither', () => {
  const [range] = readQuantities('over 30 and under 40 metres', { language: 'en' });
  expect(range).toMatchObject({ value: 30, valueMax: 40, qualifier: 'exact', unitCode: 'm' });
});
