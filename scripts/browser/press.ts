import type { Point, View, Wanted } from './view';
import { waitFor } from './wait-for';

/** Waits for a control and clicks its middle. */
export async function press(view: View, wanted: Wanted): Promise<void> {
  await clickAt(view, await waitForControl(view, wanted));
}

/** Waits for a text field, replaces what it holds, and leaves the focus in it. */
export async function fill(view: View, wanted: Wanted, text: string): Promise<void> {
  await press(view, wanted);
  await view.stroke({ key: 'a', held: ['Control'] });
  await view.stroke({ key: 'Delete' });
  await view.type(text);
}

/** Clicks at a point, as a hand does: there, down, up. */
export async function clickAt(view: View, at: Point): Promise<void> {
  await view.mouse([{ act: 'move', to: at }, { act: 'press' }, { act: 'release' }]);
}

/** Waits until a control is shown and says where it is; fails with those that were shown instead. */
export async function waitForControl(view: View, wanted: Wanted): Promise<Point> {
  try {
    return await waitFor(wording(wanted), () => view.locate(wanted));
  } catch (cause) {
    const shown = (await view.controls()).map(({ role, name }) => `${role} "${name}"`);
    throw new Error(`no ${wording(wanted)} among: ${shown.join(', ')}`, { cause });
  }
}

/** Waits until a control is shown no more. */
export async function waitUntilGone(view: View, wanted: Wanted): Promise<void> {
  await waitFor(`no ${wording(wanted)}`, async () => (await view.locate(wanted)) === undefined);
}

function wording({ role = 'control', name, nth = 0 }: Wanted): string {
  return `${role} ${name instanceof RegExp ? name : `"${name}"`}${nth > 0 ? ` (${nth + 1})` : ''}`;
}
