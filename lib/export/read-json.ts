import { FailureError } from '../model/failure';
import { jsonDepth } from './json-depth';
import { jsonFault } from './json-fault';

/** Far beyond what an export nests; a deeper file was made to do harm. */
const deepest = 32;

/**
 * Reads a JSON text, with or without a byte order mark. Throws `FailureError` where it nests too
 * deeply, or with the place where it stops being JSON.
 */
export function readJson(text: string): unknown {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (jsonDepth(withoutMark) > deepest) throw new FailureError('failureFileTooDeep');
  try {
    return JSON.parse(withoutMark);
  } catch (error) {
    const { line, column } = jsonFault(withoutMark);
    throw new FailureError('failureFileNotJson', [String(line), String(column)], error);
  }
}
