import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumFlags } from './browser/chromium';
import { startFirefox } from './browser/firefox';
import type { Marionette } from './browser/marionette';
import { serveSamples } from './sample-server';

const output = fileURLToPath(new URL('../.output', import.meta.url));

/** Opens a window with the extension on the sample article, and waits until it is closed. */
export async function openForReader(
  name: 'chromium' | 'firefox',
  executablePath: string,
): Promise<void> {
  const samples = await serveSamples();
  const profile = join(output, 'profile', name);
  mkdirSync(profile, { recursive: true });
  const pages = ['sample-en.html', 'sample-vi.html'].map(samples.addressOf);
  console.log(`\nThe sample articles:\n${pages.map((page) => `  ${page}`).join('\n')}`);
  if (name === 'chromium') {
    console.log("Presslight's button is behind the puzzle piece beside the address bar.");
  }
  console.log('Select a figure or a name to mark it. Close the browser, or press Ctrl+C, to end.');
  const open = name === 'chromium' ? openChromium : openFirefox;
  await open(executablePath, profile, pages);
  samples.close();
}

async function openChromium(executablePath: string, profile: string, pages: string[]) {
  const flags = chromiumFlags(join(output, 'chrome-mv3'));
  const chromium = spawn(executablePath, [`--user-data-dir=${profile}`, ...flags, ...pages], {
    stdio: 'ignore',
  });
  endWith(chromium);
  await once(chromium, 'exit');
}

async function openFirefox(executablePath: string, profile: string, pages: string[]) {
  const extension = join(output, 'firefox-mv3');
  const {
    marionette,
    process: firefox,
    exited,
  } = await startFirefox({
    executablePath,
    extension,
    profile,
    preferences: {},
    headless: false,
  });
  endWith(firefox);
  // The first page comes last, so that it is the one in front.
  for (const [index, url] of pages.toReversed().entries()) {
    if (index > 0) await openTab(marionette);
    await marionette.send('WebDriver:Navigate', { url });
  }
  await exited;
}

/** Opens a tab and makes it the one that later commands are for: opening alone only shows it. */
async function openTab(marionette: Marionette): Promise<void> {
  const opened = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
  await marionette.send('WebDriver:SwitchToWindow', { ...(opened as object), focus: true });
}

/** Ctrl+C ends the browser too. */
function endWith(child: { kill(): boolean }): void {
  process.once('SIGINT', () => child.kill());
  process.once('SIGTERM', () => child.kill());
}
