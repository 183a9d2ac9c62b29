import { languageOf } from '../../../../../lib/extract/languages/languages';
import { type Scan, startScan } from '../../../../../lib/extract/quantities/scan';

/** What a reader of identifiers takes for one from a token on, as written; undefined for none. */
export function identified(
  end: (scan: Scan, at: number) => number | undefined,
  language: string,
  text: string,
  at = 0,
): string | undefined {
  const scan = startScan(text, { language: languageOf(language) });
  const after = end(scan, at);
  const [first, last] = [scan.tokens[at], scan.tokens[(after ?? 0) - 1]];
  return after === undefined ? undefined : text.slice(first?.start, last?.end);
}
