import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route';

/** The route in the window's address, and how to go elsewhere. `replace` leaves no step in the history. */
export function useRoute(window: Window) {
  const [route, setRoute] = useState(() => parseRoute(window.location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(window.location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [window]);
  const replace = (next: Route) => {
    window.history.replaceState(null, '', formatRoute(next));
    setRoute(next);
  };
  return { route, replace };
}
