import { readQuantities } from '../../../lib/extract/quantities/read-quantities';

/** The first sum of a text: its value and currency; nothing where the first figure is no money. */
export function readMoney(language: string, text: string) {
  const [found] = readQuantities(text, { language });
  if (found?.measure !== 'money') return undefined;
  const guess = found.assumed?.unitCode;
  return { value: found.value, code: found.unitCode ?? (guess && `${guess} assumed`) };
}
