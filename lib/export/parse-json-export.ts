import type * as z from 'zod';
import { FailureError, type FailureKey } from '../model/failure';
import type { Fields } from '../model/row';
import { type ExportFile, exportFile, exportVersion } from './export-file';
import { fileTooLarge, largestPart } from './export-parts';
import { readJson } from './read-json';
import { withTodaysRows } from './todays-rows';

/** How much of a wrong value is shown, in UTF-16 code units. */
const shownValue = 60;

/**
 * Reads the JSON form. Throws `FailureError` that names the first thing wrong: too large, nested
 * too deeply, no JSON, no export of Presslight, of a later version, or the first field that does
 * not fit.
 */
export function parseJsonExport(text: string): ExportFile {
  if (text.length > largestPart) throw fileTooLarge(text.length);
  const content = withTodaysRows(ours(readJson(text)));
  const result = exportFile.safeParse(content);
  if (!result.success) throw firstProblem(result.error, content);
  return result.data;
}

function ours(content: unknown): Fields {
  if (!isRecord(content) || content['format'] !== 'presslight') {
    throw new FailureError('failureFileNotOurs');
  }
  const { version } = content;
  if (typeof version === 'number' && version > exportVersion) {
    throw new FailureError('failureFileNewer', [String(version)]);
  }
  return content;
}

function firstProblem(error: z.ZodError, content: unknown): FailureError {
  const [issue] = error.issues;
  const path = pathText(issue?.path ?? []);
  const found = (issue?.path ?? []).reduce<unknown>(
    (value, key) => (isRecord(value) ? value[String(key)] : undefined),
    content,
  );
  if (found === undefined) return new FailureError('failureFileMissing', [path], error);
  if (issue?.code === 'invalid_type') {
    const key = wrongTypes.get(issue.expected);
    if (key !== undefined) return new FailureError(key, [path], error);
  }
  if (issue?.code === 'too_big') {
    return new FailureError('failureFileTooLong', [path, String(issue.maximum)], error);
  }
  return new FailureError('failureFileValue', [path, shown(found)], error);
}

const wrongTypes = new Map<string, FailureKey>([
  ['string', 'failureFileNotText'],
  ['number', 'failureFileNotNumber'],
  ['array', 'failureFileNotList'],
  ['object', 'failureFileNotObject'],
]);

/** As JSON is usually pointed into: "articles[0].annotations[2].kind". */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > shownValue ? `${text.slice(0, shownValue)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
