import { controlsIn, locateIn } from './firefox-controls';
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

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCharacters: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** A tab of Firefox; Marionette knows one current tab, so every call goes to its own first. */
export class FirefoxView implements View {
  readonly #marionette: Marionette;
  readonly #handle: string;

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  async open(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async show(): Promise<void> {
    // Every call does so.
    await this.#send('WebDriver:GetTitle');
  }

  async run<Input extends Json, Output>(
    fn: (input: Input) => Output,
    input: Input,
  ): Promise<Awaited<Output>> {
    const script = `return ${callSource(fn, input)}`;
    return await this.#send('WebDriver:ExecuteScript', { script, args: [], sandbox: null });
  }

  controls(): Promise<Control[]> {
    return controlsIn(this.#executeWithRights);
  }

  locate(wanted: Wanted): Promise<Point | undefined> {
    return locateIn(this.#executeWithRights, wanted);
  }

  async mouse(steps: readonly MouseStep[]): Promise<void> {
    const actions = steps.map((step) => {
      if (step.act !== 'move') {
        return { type: step.act === 'press' ? 'pointerDown' : 'pointerUp', button: 0 };
      }
      const { x, y } = step.to;
      return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
    });
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.#send('WebDriver:PerformActions', { actions: [mouse] });
  }

  async stroke({ key, held = [] }: KeyStroke): Promise<void> {
    const values = [...held, key].map((name) => keyCharacters[name] ?? name);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
    await this.#send('WebDriver:PerformActions', { actions });
  }

  async type(text: string): Promise<void> {
    for (const key of text) await this.stroke({ key });
  }

  async upload(path: string): Promise<void> {
    const found: Record<string, string> = await this.#send('WebDriver:FindElement', {
      using: 'css selector',
      value: 'input[type=file]',
    });
    const [id] = Object.values(found);
    await this.#send('WebDriver:ElementSendKeys', { id, text: path });
  }

  async screenshot(): Promise<Buffer> {
    const data: string = await this.#send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.#send('WebDriver:CloseWindow');
  }

  readonly #executeWithRights = (script: string) =>
    this.#send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' });

  async #send<Answer>(command: string, parameters: object = {}): Promise<Answer> {
    await this.#marionette.send('WebDriver:SwitchToWindow', {
      handle: this.#handle,
      focus: true,
    });
    // What a command answers is WebDriver's: https://www.w3.org/TR/webdriver2/
    return (await this.#marionette.send(command, parameters)) as Answer;
  }
}
