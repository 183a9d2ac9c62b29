/** Words that no person's name has: they make names of papers, agencies, offices and buttons. */
const words = new Set(
  (
    'news newsroom newsdesk newspaper press times post daily weekly monthly journal herald tribune ' +
    'gazette magazine media network tv radio online podcast agency agencies agentur agence agencia ' +
    'nachrichten zeitung presse verlag báo associated reuters afp dpa ap ttxvn bloomberg getty ' +
    'editor editors editorial redaktion redaktionen redacción rédaction redazione staff team desk ' +
    'reporter reporters correspondent correspondents korrespondent korrespondentin columnist ' +
    'columnists writer writers contributor contributors journalist journalists publisher analyst ' +
    'expert manager director founder ceo guest admin bio ban university institute school gmbh inc ltd ' +
    'resources intelligence development kitchen written kommentar kolumne report review reviews ' +
    'image images photo view profile about contact email facebook twitter instagram copyright ' +
    'follow folgen share posted published updated veröffentlicht read more sign subscribe ' +
    'subscriber subscribers newsletter comment comments min minute minutes related weitere ' +
    'informationen bearbeiten themen http https www com'
  ).split(' '),
);
const pairs = new Set([
  'tạp chí',
  'phóng viên',
  'tổng hợp',
  ...['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map((day) => `thứ ${day}`),
  'chủ nhật',
]);

/** Whether a text holds a word that no person's name has. */
export function hasNoNameWord(text: string): boolean {
  const parts = text.toLowerCase().split(/[\s./-]+/);
  return parts.some(
    (part, at) =>
      words.has(part) ||
      part.endsWith('admin') ||
      part.endsWith('redakteur') ||
      part.endsWith('redakteurin') ||
      pairs.has(`${part} ${parts[at + 1]}`),
  );
}
