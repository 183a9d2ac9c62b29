import type { RestoringPort } from '../../components/keeping/restoring-port';
import type { Ask } from './keeping-port';

/** Tells of a restored database by messages. */
export function restoringPort(ask: Ask): RestoringPort {
  return {
    restoration: async () => (await ask('readRestoration', {})).restoration,
    forgetRestoration: async () => {
      await ask('forgetRestoration', {});
    },
  };
}
