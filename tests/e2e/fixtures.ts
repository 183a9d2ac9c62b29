import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { type DrivenChromium, launchChromium } from '../../scripts/browser/chromium';
import type { DrivenBrowser, LaunchOptions } from '../../scripts/browser/driven-browser';
import { launchFirefox } from '../../scripts/browser/firefox';
import { type PageServer, servePages } from '../../scripts/browser/page-server';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import { samplePages } from '../../scripts/sample-pages';

const output = fileURLToPath(new URL('../../.output', import.meta.url));

/** Hosts that the browsers themselves ask; nobody else has a reason to be in the proxy's list. */
const browsersOwn: Record<DrivenBrowser['name'], RegExp> = {
  chromium: /\b(google\.com|googleapis\.com|gstatic\.com|gvt1\.com)\b/,
  firefox: /\b(googleapis\.com|mozilla\.(com|net|org)|firefox\.com)\b/,
};

export interface TargetOption {
  target: DrivenBrowser['name'];
}

interface Fixtures {
  /** A folder of the test's own. */
  folder: string;
  downloads: string;
  server: PageServer;
  /** Starts the browser; after its `close`, again with the same profile, or with another. */
  launch: (profile?: string) => Promise<DrivenBrowser>;
  /** The same where only Chromium is meant. */
  launchChromium: (profile?: string) => Promise<DrivenChromium>;
}

export const test = base.extend<TargetOption & Fixtures>({
  target: ['chromium', { option: true }],

  folder: async ({ target }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `presslight-${target}-`));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  },

  downloads: ({ folder }, use) => use(join(folder, 'downloads')),

  server: async ({ target }, use) => {
    const server = await servePages(samplePages());
    await use(server);
    await server.close();
    // No test makes the extension talk to anybody.
    const sites = [...server.pages.keys()].map((page) => new URL(page).host);
    // Browsers also connect to the site at hand before anybody asks for anything.
    const known = (stray: string) =>
      browsersOwn[target].test(stray) || sites.some((site) => stray.includes(site));
    expect(server.strays.filter((stray) => !known(stray))).toEqual([]);
  },

  launch: async ({ target, folder, downloads, server }, use) => {
    const options = { ...placesOf(target), downloads, server };
    const start = target === 'chromium' ? launchChromium : launchFirefox;
    await closeAfter((profile) => start({ ...options, profile: join(folder, profile) }), use);
  },

  launchChromium: async ({ folder, downloads, server }, use) => {
    const options = { ...placesOf('chromium'), downloads, server };
    await closeAfter((name) => launchChromium({ ...options, profile: join(folder, name) }), use);
  },
});

type Places = Pick<LaunchOptions, 'executablePath' | 'extension'>;

function placesOf(target: DrivenBrowser['name']): Places {
  const { executablePath } = target === 'chromium' ? findChromium() : findFirefox();
  if (executablePath === undefined) throw new Error(`no ${target} here: npm test installs one`);
  const folder = target === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return { executablePath, extension: join(output, folder) };
}

async function closeAfter<Browser extends DrivenBrowser>(
  start: (profile: string) => Promise<Browser>,
  use: (launch: (profile?: string) => Promise<Browser>) => Promise<void>,
): Promise<void> {
  const started: Browser[] = [];
  await use(async (profile = 'profile') => {
    const browser = await start(profile);
    started.push(browser);
    return browser;
  });
  for (const browser of started) await browser.close();
}
