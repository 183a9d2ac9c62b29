import { strokeEvents } from './cdp-keys';
import {
  type Control,
  callSource,
  isWanted,
  type Json,
  type KeyStroke,
  type MouseStep,
  type Point,
  type View,
  type Wanted,
} from './view';
import { waitFor } from './wait-for';

/** A session of the Chrome DevTools Protocol with one document. */
export interface CdpSession {
  send(method: string, parameters?: object): Promise<unknown>;
  /** Closes the document. */
  close(): Promise<void>;
}

/** A part of the window's inside, in CSS pixels. */
interface Box extends Point {
  width: number;
  height: number;
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  value?: { value: unknown };
  backendDOMNodeId?: number;
}

interface Evaluated<Value> {
  result: { value: Value; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** A document of Chromium, seen through its accessibility tree, which spans closed shadow roots. */
export class CdpView implements View {
  readonly #session: CdpSession;
  #pointer: Point = { x: 0, y: 0 };
  #isPressed = false;

  constructor(session: CdpSession) {
    this.#session = session;
  }

  async open(url: string): Promise<void> {
    const { errorText } = await this.#send<{ errorText?: string }>('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url} does not open: ${errorText}`);
    await waitFor(`${url} to load`, () => this.run(() => document.readyState === 'complete', null));
  }

  async show(): Promise<void> {
    await this.#send('Page.bringToFront');
  }

  async run<Input extends Json, Output>(
    fn: (input: Input) => Output,
    input: Input,
  ): Promise<Awaited<Output>> {
    const parameters = { expression: callSource(fn, input), awaitPromise: true };
    const { result } = await this.#evaluate<Awaited<Output>>({
      ...parameters,
      returnByValue: true,
    });
    return result.value;
  }

  /** Runs a script in the document's own world, whatever its content security policy says. */
  async runScript(expression: string): Promise<void> {
    await this.#evaluate({ expression });
  }

  async controls(): Promise<Control[]> {
    return (await this.#nodes()).map(({ control }) => control);
  }

  async locate(wanted: Wanted): Promise<Point | undefined> {
    const box = await this.box(wanted);
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Where a control stands, scrolled into view; nothing when it is not there. */
  async box(wanted: Wanted): Promise<Box | undefined> {
    const nodes = (await this.#nodes()).filter(({ control }) => isWanted(control, wanted));
    const backendNodeId = nodes[wanted.nth ?? 0]?.id;
    if (backendNodeId === undefined) return;
    await this.#send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await this.#send<{ quads: number[][] }>('DOM.getContentQuads', {
      backendNodeId,
    });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  async mouse(steps: readonly MouseStep[]): Promise<void> {
    for (const step of steps) {
      if (step.act === 'move') this.#pointer = step.to;
      else this.#isPressed = step.act === 'press';
      const type = { move: 'mouseMoved', press: 'mousePressed', release: 'mouseReleased' }[
        step.act
      ];
      await this.#send('Input.dispatchMouseEvent', {
        type,
        ...this.#pointer,
        button: step.act === 'move' && !this.#isPressed ? 'none' : 'left',
        buttons: this.#isPressed ? 1 : 0,
        clickCount: step.act === 'move' ? 0 : 1,
      });
    }
  }

  async stroke(stroke: KeyStroke): Promise<void> {
    for (const event of strokeEvents(stroke)) await this.#send('Input.dispatchKeyEvent', event);
  }

  async type(text: string): Promise<void> {
    await this.#send('Input.insertText', { text });
  }

  async upload(path: string): Promise<void> {
    const expression = `document.querySelector('input[type=file]')`;
    const { result } = await this.#evaluate({ expression });
    await this.#send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
  }

  /** Of a part of what is in view, where one is given. */
  async screenshot(part?: Box): Promise<Buffer> {
    // Chromium counts a part from the document's start, not from that of the window.
    const { cssVisualViewport: seen } = await this.#send<{
      cssVisualViewport: { pageX: number; pageY: number };
    }>('Page.getLayoutMetrics');
    const clip = part && { ...part, x: part.x + seen.pageX, y: part.y + seen.pageY, scale: 1 };
    const { data } = await this.#send<{ data: string }>('Page.captureScreenshot', {
      ...(clip && { clip }),
    });
    return Buffer.from(data, 'base64');
  }

  async emulate(media: Record<string, string>): Promise<void> {
    const features = Object.entries(media).map(([name, value]) => ({ name, value }));
    await this.#send('Emulation.setEmulatedMedia', { features });
  }

  close(): Promise<void> {
    return this.#session.close();
  }

  async #nodes(): Promise<{ id: number; control: Control }[]> {
    const { nodes } = await this.#send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree');
    return nodes.flatMap(({ ignored, role, name, value, backendDOMNodeId: id }) => {
      if (ignored || id === undefined || !name?.value) return [];
      const control = { role: role?.value ?? '', name: name.value, value: `${value?.value ?? ''}` };
      return [{ id, control }];
    });
  }

  async #evaluate<Value>(parameters: object): Promise<Evaluated<Value>> {
    const evaluated = await this.#send<Evaluated<Value>>('Runtime.evaluate', parameters);
    const { exceptionDetails } = evaluated;
    if (exceptionDetails === undefined) return evaluated;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  async #send<Answer>(method: string, parameters?: object): Promise<Answer> {
    // What a method answers is Chromium's protocol: https://chromedevtools.github.io/devtools-protocol/
    return (await this.#session.send(method, parameters)) as Answer;
  }
}
