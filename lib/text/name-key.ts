import { foldName } from './fold';

/**
 * What makes two names one: their type, and their text but for case, white space, and how marks
 * are placed and encoded.
 */
export function nameKey({ type, name }: { type: string; name: string }): string {
  return `${type} ${foldName(name)}`;
}
