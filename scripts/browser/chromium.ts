import { mkdirSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { CdpView } from './cdp-view';
import type { DrivenBrowser, LaunchOptions } from './driven-browser';
import { pageAt } from './page-server';
import { attachToTarget } from './target-session';
import { waitFor } from './wait-for';

/** What is used of the extension's own API, inside its worker. */
declare const chrome: { action: { openPopup(): Promise<void> } };

export interface DrivenChromium extends DrivenBrowser {
  context: BrowserContext;
  /** The background's worker. It must be awake, as it is after anybody asked it. */
  worker(): Promise<Worker>;
  openTab(url: string): Promise<CdpView>;
  openPopup(): Promise<CdpView>;
}

/** Flags that keep a test browser quiet and load the extension. */
export function chromiumFlags(extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // Chromium's sandbox does not run as root, as which containers run.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Starts Chromium without a window; its pages come from the server, under https as real ones do. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenChromium> {
  const { executablePath, extension, profile, downloads, server } = options;
  mkdirSync(downloads, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    proxy: { server: server.address },
    viewport: { width: 1000, height: 800 },
    // Readers go back to pages that were kept whole, with their scripts.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--headless=new', '--disable-gpu', ...chromiumFlags(extension)],
  });
  await context.route(/^https?:/, async (route) => {
    const page = pageAt(server.pages, route.request().url());
    if (page === undefined) return route.continue();
    const { after, ...answer } = page;
    await after;
    return route.fulfill(answer);
  });
  const browser = await browserSession(context);
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  const worker = await awakeWorker(context);
  const extensionUrl = (path: string) => new URL(path, worker.url()).href;
  return {
    name: 'chromium',
    context,
    worker: () => awakeWorker(context),
    addressOf: (page) => page,
    extensionUrl,
    openTab: (url) => openTab(context, url),
    async tabAt(url) {
      const page = context.pages().find((one) => one.url() === url);
      return page && viewOf(page);
    },
    openPopup: () => openPopup(context, browser),
    killBackground: workerKiller(context, extensionUrl('/manifest.json')),
    close: () => context.close(),
  };
}

async function awakeWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gives no browser for a persistent context');
  return await browser.newBrowserCDPSession();
}

async function openTab(context: BrowserContext, url: string): Promise<CdpView> {
  const page = await context.newPage();
  await page.goto(url);
  return await viewOf(page);
}

async function viewOf(page: Page): Promise<CdpView> {
  const session = await page.context().newCDPSession(page);
  return new CdpView({
    // Playwright types each method by its name; this one passes on whatever it is given.
    send: (method, parameters) => session.send(method as 'Page.enable', parameters as undefined),
    close: () => page.close(),
  });
}

async function openPopup(context: BrowserContext, browser: CDPSession): Promise<CdpView> {
  const worker = await awakeWorker(context);
  const before = await popupTargets(browser);
  await worker.evaluate(() => chrome.action.openPopup());
  const targetId = await waitFor('the popup', async () =>
    (await popupTargets(browser)).find((id) => !before.includes(id)),
  );
  const view = new CdpView(await attachToTarget(browser, targetId));
  await waitFor('the popup to load', () =>
    view.run(() => document.readyState === 'complete', null),
  );
  return view;
}

async function popupTargets(browser: CDPSession): Promise<string[]> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url, attached }) => type === 'page' && !attached && /\/popup\.html/.test(url))
    .map(({ targetId }) => targetId);
}

/** Only a page of the extension may stop its worker; one is kept for it. */
function workerKiller(context: BrowserContext, extensionPage: string): () => Promise<void> {
  let opened: Promise<CDPSession> | undefined;
  const open = async () => {
    const page = await context.newPage();
    await page.goto(extensionPage);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return session;
  };
  return async () => {
    opened ??= open();
    await (await opened).send('ServiceWorker.stopAllWorkers');
  };
}
