import { isCapital } from '../../text/letters';
import { isPersonName } from '../../text/person-names';

const joining = new Set(
  'and und et y e of for für the der des de di da du von van la le &'.split(' '),
);

/** Whether a text can be a person's name of two words or more. */
export function isFullName(name: string): boolean {
  return /\s/.test(name) && isPersonName(name);
}

/** Whether each word of a text begins large, but for those that join others: "Sea and Port Desk". */
export function isTitled(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/);
  if (/[\d@:|]/.test(text) || !isCapital(first.charAt(0))) return false;
  return rest.every((word) => joining.has(word) || isCapital(word.charAt(0)));
}

/** Whether a text is a full name and nothing else: "Get our Guide here" has the form of one only. */
export function isNothingButName(text: string): boolean {
  return isFullName(text) && isTitled(text);
}
