/** How a token is written, as far as it tells names from other words. */
export const shapes = {
  other: 0,
  number: 1,
  lower: 2,
  /** "Hà" */
  title: 3,
  /** One capital: "A" */
  letter: 4,
  /** "UBND" */
  capitals: 5,
  /** "U.S.", "TP." */
  abbreviation: 6,
  /** "McCain", "YouTube" */
  mixed: 7,
  /** "iPhone" */
  innerCapital: 8,
  openQuote: 9,
  closeQuote: 10,
  hyphen: 11,
  comma: 12,
  stop: 13,
  /** "'s" */
  possessive: 14,
  openBracket: 15,
  slash: 16,
} as const;

const marks: Record<string, number> = {
  '"': shapes.openQuote,
  '“': shapes.openQuote,
  '‘': shapes.openQuote,
  "'": shapes.openQuote,
  '”': shapes.closeQuote,
  '’': shapes.closeQuote,
  '-': shapes.hyphen,
  '–': shapes.hyphen,
  ',': shapes.comma,
  '.': shapes.stop,
  '!': shapes.stop,
  '?': shapes.stop,
  ':': shapes.stop,
  ';': shapes.stop,
  '…': shapes.stop,
  "'s": shapes.possessive,
  '’s': shapes.possessive,
  '(': shapes.openBracket,
  '/': shapes.slash,
};

/** The shape of a token's text. */
export function wordShape(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return shapes.number;
  const small = first >= 97 && first <= 122;
  const mark = small || text.length > 2 ? undefined : marks[text];
  return mark ?? shapeOfWord(text, small);
}

/** `small`: it begins with a small letter of ASCII. */
function shapeOfWord(text: string, small: boolean): number {
  const lower = text.toLowerCase();
  if (lower === text) return small || lower !== text.toUpperCase() ? shapes.lower : shapes.other;
  if (lower[0] === text[0]) return shapes.innerCapital;
  const rest = text.slice(1);
  if (rest === lower.slice(1)) return rest === '' ? shapes.letter : shapes.title;
  if (text.includes('.')) return shapes.abbreviation;
  return text === text.toUpperCase() ? shapes.capitals : shapes.mixed;
}

/** Whether a token of this shape begins with a capital. */
export function isCapital(shape: number): boolean {
  return shape >= shapes.title && shape <= shapes.mixed;
}
