import type { Attempts } from '../keeping/use-attempts';
import type { LibraryPort } from './library-port';
import type { Route } from './route';

/** What every page of the library gets. */
export interface LibraryPageProps {
  port: LibraryPort;
  attempts: Attempts;
  route: Route;
  /** Changes the address in place. */
  onRoute: (route: Route) => void;
}
