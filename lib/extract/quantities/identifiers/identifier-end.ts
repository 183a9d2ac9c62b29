import type { Scan } from '../scan';
import { codeEnd } from './code-end';
import { namedEnd } from './named-end';
import { phoneEnd } from './phone-end';

/**
 * The token after a number that only names something, when one begins at `at`: document numbers
 * (57/2024/NĐ-CP, 01-KL/TW), plates (54N-7), models (A320, COVID-19), "quốc lộ 51", "Sea Games 22".
 */
export function identifierEnd(scan: Scan, at: number): number | undefined {
  return phoneEnd(scan, at) ?? codeEnd(scan, at) ?? namedEnd(scan, at);
}
