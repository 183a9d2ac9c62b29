/** How a text writes numbers. */
export interface NumberFormat {
  decimal: '.' | ',';
  /** The text's own figures say so, not only its language. */
  settled: boolean;
}

/** Nobody writes a figure with more digits and separators; what is longer is a code. */
const longest = 40;

/**
 * The value of a written number without sign, or nothing when it is none ("17.5.2025"). A single
 * separator before exactly three digits is read by the format; everything else says for itself
 * which separator parts the thousands.
 */
export function readDigits(written: string, format: NumberFormat): number | undefined {
  if (written.length > longest) return undefined;
  if (isPlain(written)) return Number(written);
  const separators = written.replace(/\d/g, '');
  const last = separators.at(-1);
  if (last === undefined) return Number(written);
  if (separators.length === 1 && !isGroupedOnce(written, last, format)) {
    return Number(written.replace(',', '.'));
  }
  const mixed = separators.length > 1 && separators[0] !== last;
  const [whole = '', fraction] = mixed ? splitLast(written) : [written];
  if (separators.indexOf(last) !== separators.length - 1 && mixed) return undefined;
  if (!isGrouped(whole)) return undefined;
  const digits = whole.replace(/[.,]/g, '');
  return Number(fraction === undefined ? digits : `${digits}.${fraction}`);
}

/**
 * The format of a text whose language writes `decimal` before decimals, settled by its written
 * numbers.
 */
export function settleFormat(
  figures: Iterable<string>,
  decimal: NumberFormat['decimal'],
): NumberFormat {
  const votes = { '.': 0, ',': 0 };
  for (const written of figures) {
    const vote = decimalOf(written);
    if (vote !== undefined) votes[vote] += 1;
  }
  const other = decimal === '.' ? ',' : '.';
  if (votes[other] > votes[decimal]) return { decimal: other, settled: true };
  return { decimal, settled: votes[decimal] > votes[other] };
}

/** The decimal separator that a figure proves, if it proves one. */
function decimalOf(written: string): NumberFormat['decimal'] | undefined {
  if (isPlain(written)) return undefined;
  const separators = written.replace(/\d/g, '');
  const last = separators.at(-1);
  if (last === undefined) return undefined;
  const after = written.length - written.lastIndexOf(last) - 1;
  if (separators.length === 1 && (after !== 3 || written.startsWith('0'))) return asDecimal(last);
  if (separators.length < 2) return undefined;
  if (separators[0] !== last) return asDecimal(last);
  return isGrouped(written) ? asDecimal(last === '.' ? ',' : '.') : undefined;
}

function isPlain(written: string): boolean {
  return !written.includes('.') && !written.includes(',');
}

function asDecimal(separator: string): NumberFormat['decimal'] {
  return separator === ',' ? ',' : '.';
}

function isGroupedOnce(written: string, separator: string, format: NumberFormat): boolean {
  const [whole = '', rest = ''] = written.split(separator);
  if (rest.length !== 3 || whole.length > 3 || whole.startsWith('0')) return false;
  return separator !== format.decimal;
}

/** Thousands in threes, or as in India in twos before the last three ("12,34,567"). */
function isGrouped(written: string): boolean {
  const groups = written.split(/[.,]/);
  const head = groups[0] ?? '';
  if (head.length > 3 || head.startsWith('0')) return groups.length === 1;
  const inner = groups.slice(1, -1);
  if (groups.length > 1 && groups.at(-1)?.length !== 3) return false;
  return inner.every(({ length }) => length === 3) || inner.every(({ length }) => length === 2);
}

function splitLast(written: string): [string, string] {
  const at = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  return [written.slice(0, at), written.slice(at + 1)];
}
