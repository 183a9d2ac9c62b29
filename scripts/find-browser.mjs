import { existsSync } from 'node:fs';

/**
 * The Chromium to test with: PRESSLIGHT_CHROMIUM, else a system one; an empty object leaves the
 * choice to Playwright's own browser.
 * @returns {{ executablePath?: string }}
 */
export function findChromium() {
  const candidates = [
    process.env['PRESSLIGHT_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ];
  const executablePath = candidates.find((path) => path !== undefined && existsSync(path));
  return executablePath === undefined ? {} : { executablePath };
}
