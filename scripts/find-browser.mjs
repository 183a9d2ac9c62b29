import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright';

/**
 * Branded Chrome is not among them: since version 137 it takes no unpacked extension from its
 * command line.
 */
const systemChromium = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const systemFirefox = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Chromium to use: PRESSLIGHT_CHROMIUM, else Playwright's own, else a system one. An empty
 * object when there is none.
 * @returns {{ executablePath?: string }}
 */
export function findChromium() {
  const explicit = process.env['PRESSLIGHT_CHROMIUM'];
  const candidates = explicit ? [explicit] : [chromium.executablePath(), ...systemChromium];
  const executablePath = candidates.find(runs);
  return executablePath === undefined ? {} : { executablePath };
}

/**
 * The Firefox to use: PRESSLIGHT_FIREFOX, else a system one, else Playwright's own. In this order
 * because Playwright's is a patched build, which no reader has.
 * @returns {{ executablePath?: string }}
 */
export function findFirefox() {
  const explicit = process.env['PRESSLIGHT_FIREFOX'];
  const candidates = explicit ? [explicit] : [...systemFirefox, firefox.executablePath()];
  const executablePath = candidates.find(runs);
  return executablePath === undefined ? {} : { executablePath };
}

/**
 * Whether a program is there and starts: Ubuntu has stubs in these places that only tell how to
 * install the browser.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
