import type { Settlement } from '../../lib/model/settlement';
import type { PluralKey } from '../translation';

/** What is said once changes are settled. */
export const settledWords: Record<Settlement, PluralKey> = {
  take: 'toastTaken',
  keep: 'toastKept',
  dismiss: 'toastDriftDismissed',
};
