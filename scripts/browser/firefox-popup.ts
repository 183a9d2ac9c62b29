import { controlsIn, type Execute, locateIn } from './firefox-controls';
import type { FirefoxComponents } from './firefox-privileged';
import type { Marionette } from './marionette';
import {
  type Control,
  callSource,
  type Json,
  type KeyStroke,
  type MouseStep,
  type Point,
  type View,
  type Wanted,
} from './view';
import { waitFor } from './wait-for';

const popup = `document.querySelector('.webextension-popup-browser')`;

declare const Components: FirefoxComponents;

declare const window: Window & {
  /** Makes mouse events that are trusted like real ones; for the browser's own scripts alone. */
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, options: object): void;
};

/**
 * The real popup of Firefox. Marionette has no window for it, so all goes through the browser's own
 * window: its scripts reach the popup's document through Marionette's actor there.
 */
export class FirefoxPopup implements View {
  readonly #marionette: Marionette;
  #pointer: Point = { x: 0, y: 0 };

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  async open(url: string): Promise<void> {
    throw new Error(`a popup opens no other page: ${url}`);
  }

  async show(): Promise<void> {
    // It is over whatever is in front.
  }

  async waitUntilLoaded(): Promise<void> {
    await waitFor('the popup to load', () =>
      this.run(() => document.readyState === 'complete' && location.protocol !== 'about:', null),
    );
  }

  async run<Input extends Json, Output>(
    fn: (input: Input) => Output,
    input: Input,
  ): Promise<Awaited<Output>> {
    return (await this.#execute(`return ${callSource(fn, input)}`)) as Awaited<Output>;
  }

  controls(): Promise<Control[]> {
    return controlsIn(this.#execute);
  }

  locate(wanted: Wanted): Promise<Point | undefined> {
    return locateIn(this.#execute, wanted);
  }

  async mouse(steps: readonly MouseStep[]): Promise<void> {
    for (const step of steps) {
      if (step.act === 'move') this.#pointer = step.to;
      const type = { move: 'mousemove', press: 'mousedown', release: 'mouseup' }[step.act];
      await this.run(
        ({ type, x, y }) => window.synthesizeMouseEvent(type, x, y, { clickCount: 1 }, {}),
        { type, ...this.#pointer },
      );
    }
  }

  async stroke({ key, held = [] }: KeyStroke): Promise<void> {
    await this.#execute(`return ${callSource(typeKeys, [...held, key])}`);
  }

  async type(text: string): Promise<void> {
    for (const key of text) await this.stroke({ key });
  }

  async upload(path: string): Promise<void> {
    throw new Error(`a popup closes when a file is chosen: ${path}`);
  }

  async screenshot(): Promise<Buffer> {
    const picture = await this.#inBrowserWindow(`
      const { width, height } = ${popup}.getBoundingClientRect();
      const { currentWindowGlobal } = ${popup}.browsingContext;
      const picture = await currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      Object.assign(canvas, { width: picture.width, height: picture.height });
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL();`);
    return Buffer.from(String(picture).replace(/^.*,/, ''), 'base64');
  }

  async close(): Promise<void> {
    await this.#inBrowserWindow(`${popup}.closest('panel').hidePopup();`);
  }

  readonly #execute: Execute = async (script) => {
    const answer = await this.#inBrowserWindow(
      `const actor = ${popup}.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
      const answer = await actor.executeScript(args[0], [], { sandboxName: 'system', timeout: 10000 });
      return JSON.stringify(answer);`,
      [script],
    );
    return typeof answer === 'string' ? JSON.parse(answer) : undefined;
  };

  async #inBrowserWindow(body: string, args: readonly string[] = []): Promise<unknown> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#marionette.send('WebDriver:ExecuteScript', {
        script: `return (async (args) => { ${body} })(arguments);`,
        args,
        sandbox: 'system',
      });
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }
}

/** Runs in the popup: presses keys one after the other and lets them go in reverse. */
function typeKeys(keys: string[]): void {
  const { classes, interfaces } = Components;
  const processor = classes['@mozilla.org/text-input-processor;1'].createInstance(
    interfaces.nsITextInputProcessor,
  );
  processor.beginInputTransactionForTests(window);
  const events = keys.map((key) => new KeyboardEvent('', { key }));
  for (const event of events) processor.keydown(event);
  for (const event of events.toReversed()) processor.keyup(event);
}
