import { lawNames, wordsAfterNames } from '../languages/vi-laws';
import { anyOf, type DocumentRule } from './document-rule';

/** Commas in names are left out now and then: "Phòng chống ma túy". */
const laws = anyOf(lawNames).replaceAll(',', ',?');
const after = `(?:${wordsAfterNames.join('|')})(?!\\p{L})`;
const year = '(?:\\s+(?<number>(?:năm\\s+)?(?:19|20)\\d\\d)(?!\\d|[/.]\\d))?';
/** "năm 2020" after a treaty is when it was signed. */
const bareYear = '(?:\\s+(?<number>(?:19|20)\\d\\d)(?!\\d|[/.]\\d))?';
const lawNumber = '(?:\\s+số\\s+\\d{1,3}/\\d{4}/QH\\d{1,2})?';
const edge = `(?=\\s+${after}|\\s+\\d|\\s+(?:năm|số)\\s+\\d|\\s*[.,;:!?)(”"’–-]|\\s*$)`;
const small = (most: number) => `(?:\\s+(?!${after})\\p{Ll}+){0,${most}}?`;
const capital = '\\p{Lu}[\\p{L}\\d]*';
const consonants = '[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX]';
const vowels = '[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵA-Z]';
/** A capitalised syllable: small ones may go on with its word, as in "Thương mại"; not with "Paris". */
const syllable = `(?=\\p{Lu})${consonants}{0,3}${vowels}{1,3}${consonants}{0,2}(?![\\p{L}\\d])`;
const foreign = `(?!${syllable})${capital}`;
const lawKind = '(?<![\\p{L}\\d])(?<kind>Bộ luật|bộ luật|Luật|luật)';
const treaties =
  'Hiệp định thương mại tự do|Hiệp định|Hiệp ước|Công ước|Nghị định thư|Hiến chương|Tuyên ngôn|Tuyên bố chung|Tuyên bố|Đạo luật|Thỏa thuận|Sắc luật|Bộ quy tắc';
const treatyKind = `(?<![\\p{L}\\d])(?<kind>${treaties}|${treaties.toLowerCase()})`;
/** Capitalised words with the small ones of their compounds, and "về" before another. */
const treatyWord = `(?:${syllable}${small(8)}|${foreign})`;
const treatyName = `${treatyWord}(?:\\s+(?:[-–]\\s+|(?:về|và|của)\\s+)?${treatyWord})*`;

/** Vietnamese laws, treaties and constitutions by their names. Tried in order. */
export const vietnameseTitles: readonly DocumentRule[] = [
  {
    rule: 'treaty or foreign act by its name',
    needs:
      /hiệp (?:định|ước)|công ước|nghị định thư|hiến chương|tuyên (?:ngôn|bố)|luật|thỏa thuận/i,
    pattern: new RegExp(`${treatyKind}\\s+${treatyName}${bareYear}${edge}`, 'gu'),
  },
  {
    rule: 'treaty by the capitals of its name',
    needs: /hiệp (?:định|ước)|công ước|nghị định thư|hiến chương|tuyên ngôn|đạo luật/i,
    pattern: new RegExp(
      `${treatyKind}\\s+(?:${capital}(?:\\s+${capital})+|${foreign})${bareYear}`,
      'gu',
    ),
  },
  {
    rule: 'law by its name in the list of laws',
    needs: /luật/i,
    pattern: new RegExp(`${lawKind}\\s+(?=\\p{Lu})(?:${laws})(?!\\p{L})${lawNumber}${year}`, 'gu'),
  },
  {
    rule: 'law by its name',
    needs: /luật/i,
    pattern: new RegExp(
      `${lawKind}\\s+${capital}(?:,?\\s+(?!${after})\\p{L}+){0,6}?${lawNumber}${year}${edge}`,
      'gu',
    ),
  },
  {
    rule: 'constitution',
    needs: /hiến pháp/i,
    pattern: new RegExp(
      `(?<!(?:tòa|án|viện|đồng|ban)\\s)(?<![\\p{L}\\d])(?<kind>Hiến pháp)(?:\\s+(?:Hoa Kỳ|Mỹ|Việt Nam|Nhật Bản|Hàn Quốc|Thái Lan|Đức|Pháp|Nga|Trung Quốc))?${year}`,
      'gu',
    ),
  },
];
