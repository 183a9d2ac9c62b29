import { expect, test } from 'vitest';
import { languageOf } from '../../../../../lib/extract/languages/languages';
import { isCodePart, isJoint } from '../../../../../lib/extract/quantities/identifiers/code-parts';
import { startScan } from '../../../../../lib/extract/quantities/scan';

const scan = startScan('57/NĐ- 4, x', { language: languageOf('vi') });

test('slashes, hyphens and dashes join the parts of a code', () => {
  expect(scan.tokens.map((_, at) => isJoint(scan, at))).toEqual(
    scan.tokens.map(({ text }) => text === '/' || text === '-'),
  );
});

test('words and numbers are parts, and joints that something follows without a space', () => {
  const parts = scan.tokens.filter((_, at) => isCodePart(scan, at)).map(({ text }) => text);
  expect(parts).toEqual(['57', '/', 'NĐ', '4', 'x']);
});
