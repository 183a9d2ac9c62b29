import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright';
import { build } from 'vite';
import { findChromium } from '../../scripts/find-browser.mjs';

/** A page as it was saved, and the address that it was saved from. */
export interface SavedPage {
  readonly url: string;
  readonly bytes: Buffer;
  /** Encoding of the bytes. */
  readonly charset: string;
}

/** Milliseconds that a page may take to load and to be read. */
const timeout = 60_000;

/** Bundles a module of `tests/` for the page; what it exports is there under `name`. */
export async function bundled(module: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../${module}`, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, name, formats: ['iife'] }, minify: true },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${module} gave no bundle`);
  // `var name` at the top of an evaluated script would be gone with the evaluation.
  return `${chunk.code}\n;globalThis.${name} = ${name};`;
}

/** Saved pages opened in real Chromium, with their scripts off and without a network. */
export class SavedPages {
  readonly #browser: Browser;
  readonly #context: BrowserContext;
  readonly #bundle: string;
  readonly #isKept: boolean;
  #tab: Tab | undefined;

  private constructor(browser: Browser, context: BrowserContext, bundle: string, isKept: boolean) {
    this.#browser = browser;
    this.#context = context;
    this.#bundle = bundle;
    this.#isKept = isKept;
  }

  /**
   * `tab` says whether pages follow each other in one tab, which is twice as fast, or each has a
   * tab of its own, so that no page finds code that another one has made ready.
   */
  static async open(bundle: string, tab: 'kept' | 'fresh' = 'kept'): Promise<SavedPages> {
    // No name resolves: what a page loads fails in the browser at once, which is many times as fast
    // as asking this process about every picture.
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ];
    const browser = await chromium.launch({ ...findChromium(), args });
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    context.setDefaultTimeout(timeout);
    return new SavedPages(browser, context, bundle, tab === 'kept');
  }

  /** Opens a page under its own address and gives what an expression over the bundle says there. */
  async ask<Answer>(saved: SavedPage, expression: string): Promise<Answer> {
    const tab = this.#tab ?? (await Tab.open(this.#context));
    this.#tab = this.#isKept ? tab : undefined;
    try {
      await tab.show(saved);
      await tab.page.evaluate(this.#bundle);
      const answer: Answer = await tab.page.evaluate(expression);
      if (!this.#isKept) await tab.page.close();
      return answer;
    } catch (cause) {
      // The page may have broken its tab: the next one begins with another.
      this.#tab = undefined;
      await tab.page.close();
      throw cause;
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** A tab whose documents are saved pages. */
class Tab {
  readonly page: Page;
  /** What the tab's next request for a document is answered with; its frames get none. */
  #next: SavedPage | undefined;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext): Promise<Tab> {
    const tab = new Tab(await context.newPage());
    const session = await context.newCDPSession(tab.page);
    const { frameTree } = await session.send('Page.getFrameTree');
    session.on('Fetch.requestPaused', ({ requestId, frameId }) => {
      const saved = frameId === frameTree.frame.id ? tab.#take() : undefined;
      // The page may be gone before its frames have their answer.
      answer(session, requestId, saved).catch(() => undefined);
    });
    await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
    return tab;
  }

  async show(saved: SavedPage): Promise<void> {
    this.#next = saved;
    await this.page.goto(saved.url, { waitUntil: 'commit' });
    await this.page.waitForLoadState('domcontentloaded');
  }

  #take(): SavedPage | undefined {
    const saved = this.#next;
    this.#next = undefined;
    return saved;
  }
}

async function answer(
  session: CDPSession,
  requestId: string,
  saved: SavedPage | undefined,
): Promise<void> {
  if (saved === undefined) {
    await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    return;
  }
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [{ name: 'content-type', value: `text/html; charset=${saved.charset}` }],
    body: saved.bytes.toString('base64'),
  });
}
