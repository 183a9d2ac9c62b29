import { expect, test } from 'vitest';
import { readText } from '../../../../lib/extract/quantities/read-quantities';
import { sentenceReader } from '../../../../lib/extract/statistics/said-by-sentence';

function attributionIn(language: string, text: string): string | undefined {
  return sentenceReader(readText(text, { language }))(0).attribution;
}

const cases: [language: string, sentence: string, name: string | undefined][] = [
  ['vi', 'Theo Ban Tuyên giáo Tỉnh ủy, có 16 tập thể.', 'Ban Tuyên giáo Tỉnh ủy'],
  ['vi', 'Theo số liệu của Tổng cục Thống kê, CPI tăng 3,2%.', 'Tổng cục Thống kê'],
  ['vi', 'Theo báo cáo từ Sở Y tế Hà Nội, có 45 ca mắc mới.', 'Sở Y tế Hà Nội'],
  ['vi', 'Theo cơ quan chức năng, có 12 người bị thương.', 'cơ quan chức năng'],
  ['vi', 'Theo đó, mỗi hộ được 5 triệu đồng.', undefined],
  ['vi', 'Theo kế hoạch, cầu dài 300 m.', undefined],
  ['vi', 'Việc học tập và làm theo Bác có 16 tập thể.', undefined],
  ['vi', 'Bà Davis cho biết có 45 người.', 'Bà Davis'],
  ['vi', 'Ông Lê Văn An, Giám đốc Sở Y tế, cho biết có 45 người.', 'Ông Lê Văn An'],
  ['vi', 'Tại hội nghị, bà Hồ Thị Đào cho biết đã khen 32 cá nhân.', 'bà Hồ Thị Đào'],
  ['vi', 'Hôm qua, Bộ Công an đã thông báo bắt 12 đối tượng.', 'Bộ Công an'],
  ['vi', 'Có 45 ca được công bố trong tuần.', undefined],
  ['vi', 'Ông cho biết có 45 người.', undefined],
  ['vi', '“Có 45 người”, ông Trần Nam nói.', 'ông Trần Nam'],
  ['vi', 'Cảnh sát cho biết 3 người bị bắt.', 'Cảnh sát'],
  ['en', 'Some 32% agree, according to Nielsen.', 'Nielsen'],
  ['en', 'According to a report by the World Bank, 32% agree.', 'the World Bank'],
  ['en', 'Some 430 people work there, according to the company.', 'the company'],
  ['en', 'Ms Davis said 45 people came.', 'Ms Davis'],
  ['en', 'Police said 45 people came.', 'Police'],
  ['en', 'But Smith has said that 45 people came.', 'Smith'],
  ['en', 'John Smith, the chief executive, said 45 people came.', 'John Smith'],
  ['en', '"It was 45 people," said Ms Davis.', 'Ms Davis'],
  ['en', 'She said 45 people came.', undefined],
  ['en', 'In Gaza 45 bodies were found.', undefined],
  ['en', 'A survey by Nielsen found that 32% agree.', 'A survey by Nielsen'],
  ['en', 'The ministry said on Tuesday that 45 people came.', 'The ministry'],
  ['en', 'The plan to cut 45 jobs was announced in March.', undefined],
  ['en', 'There were 45 people.', undefined],
];

test.each(cases)('%s: %s', (language, sentence, name) => {
  expect(attributionIn(language, sentence)).toBe(name);
});

test('a name without end is none', () => {
  expect(attributionIn('vi', `Theo ${'Ban '.repeat(5_000)}`)?.length ?? 0).toBeLessThan(200);
});
