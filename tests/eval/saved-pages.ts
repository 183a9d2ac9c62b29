import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
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

  private constructor(browser: Browser, context: BrowserContext, bundle: string) {
    this.#browser = browser;
    this.#context = context;
    this.#bundle = bundle;
  }

  static async open(bundle: string): Promise<SavedPages> {
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
    return new SavedPages(browser, context, bundle);
  }

  /** Opens a page under its own address and gives what an expression over the bundle says there. */
  async ask<Answer>(saved: SavedPage, expression: string): Promise<Answer> {
    const page = await this.#context.newPage();
    try {
      await serve(page, saved);
      await page.goto(saved.url, { waitUntil: 'commit' });
      await page.waitForLoadState('domcontentloaded');
      await page.evaluate(this.#bundle);
      return await page.evaluate(expression);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** Answers the first document that the page asks for with its bytes, and no other. */
async function serve(page: Page, { bytes, charset }: SavedPage): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let served = false;
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const answer = served
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
      : session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [{ name: 'content-type', value: `text/html; charset=${charset}` }],
          body: bytes.toString('base64'),
        });
    served = true;
    answer.catch(() => undefined); // The page may be closed before its frames have their answer.
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
}
