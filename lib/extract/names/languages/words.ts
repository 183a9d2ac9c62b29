import { fold } from '../../../text/fold';

/** The words of a list written as running text, folded. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(fold));
}
