import type { FirefoxComponents } from './firefox-privileged';
import { type Control, callSource, isWanted, type Point, type Wanted } from './view';
import { waitFor } from './wait-for';

type PlacedControl = Control & { middle: Point };

/** Runs a function body in a document with the browser's own rights. */
export type Execute = (script: string) => Promise<unknown>;

declare const Components: FirefoxComponents;

/** Everything in a document that has a name, in the order of the document. */
export async function controlsIn(execute: Execute): Promise<Control[]> {
  const controls = await allControls(execute);
  return controls.map(({ role, name, value }) => ({ role, name, value }));
}

/** The middle of a control, scrolled into view. */
export async function locateIn(execute: Execute, wanted: Wanted): Promise<Point | undefined> {
  const controls = await allControls(execute);
  const found = controls.filter((control) => isWanted(control, wanted))[wanted.nth ?? 0];
  if (found === undefined) return;
  const [shown] = await placedControls(execute, controls.indexOf(found));
  // A page that changes meanwhile has another control at that place: the caller asks again.
  return shown !== undefined && isWanted(shown, wanted) ? shown.middle : undefined;
}

/** Starting the accessibility service takes a moment, in which it has nothing to tell. */
async function allControls(execute: Execute): Promise<PlacedControl[]> {
  return await waitFor('the accessibility tree', async () => {
    const controls = await placedControls(execute, -1);
    return controls.length > 0 && controls;
  });
}

/** Nothing for an index that the document has no more. */
async function placedControls(execute: Execute, show: number): Promise<PlacedControl[]> {
  return (await execute(`return ${callSource(readableControls, show)}`)) as PlacedControl[];
}

/**
 * Runs in the document with the browser's own rights, for which shadow roots are open. Reads
 * everything that has a name from the accessibility service; with an index, brings that one into
 * view and reads it alone.
 */
function readableControls(show: number): PlacedControl[] {
  const service = Components.classes['@mozilla.org/accessibilityService;1'].getService(
    Components.interfaces.nsIAccessibilityService,
  );
  const found: { element: Element; control: Control }[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      const accessible = service.getAccessibleFor(element);
      if (accessible?.name) {
        const { computedARIARole: role, name, value } = accessible;
        found.push({ element, control: { role, name, value } });
      }
      // Text has no accessible element of its own; in Chromium's tree it is a node like any other.
      const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const name = text
        .map(({ nodeValue }) => nodeValue?.trim())
        .join(' ')
        .trim();
      if (name && element.checkVisibility())
        found.push({ element, control: { role: 'StaticText', name, value: '' } });
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
