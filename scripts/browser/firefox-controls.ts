import type { Control, Point } from './view';

/** What of Firefox's privileged world is used here. */
interface Accessible {
  computedARIARole: string;
  name: string | null;
  value: string;
}
declare const Components: {
  classes: Record<string, { getService(type: unknown): AccessibilityService } | undefined>;
  interfaces: { nsIAccessibilityService: unknown };
};
interface AccessibilityService {
  getAccessibleFor(node: Node): Accessible | null;
}

/**
 * Runs in the document with the browser's own rights, for which shadow roots are open. Reads
 * everything that has a name from the accessibility service; with an index, brings that one into
 * view and reads it alone.
 */
export function readableControls(show: number): (Control & { middle: Point })[] {
  const service = Components.classes['@mozilla.org/accessibilityService;1']?.getService(
    Components.interfaces.nsIAccessibilityService,
  );
  const found: { element: Element; control: Control }[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      const accessible = service?.getAccessibleFor(element);
      if (accessible?.name) {
        const { computedARIARole: role, name, value } = accessible;
        found.push({ element, control: { role, name, value } });
      }
      const shadow = (element as Element & { openOrClosedShadowRoot: ShadowRoot | null })
        .openOrClosedShadowRoot;
      if (shadow !== null) walk(shadow);
    }
  };
  walk(document);
  return (show < 0 ? found : found.slice(show, show + 1)).map(({ element, control }) => {
    if (show >= 0) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { ...control, middle: { x: left + width / 2, y: top + height / 2 } };
  });
}
