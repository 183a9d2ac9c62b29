import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.mjs';

interface Browser {
  title: string;
  find: () => { executablePath?: string };
  /** Name in Playwright's installer. */
  playwright: string;
  debianPackages: string[];
  variable: string;
}

const browsers = {
  chromium: {
    title: 'Chromium',
    find: findChromium,
    playwright: 'chromium',
    debianPackages: ['chromium', 'fonts-liberation'],
    variable: 'PRESSLIGHT_CHROMIUM',
  },
  firefox: {
    title: 'Firefox',
    find: findFirefox,
    playwright: 'firefox',
    debianPackages: ['firefox-esr', 'fonts-liberation'],
    variable: 'PRESSLIGHT_FIREFOX',
  },
} satisfies Record<string, Browser>;

export type BrowserName = keyof typeof browsers;

/** No browser was found and none could be installed; the message says what to do. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
}

/** Finds a browser, or installs one: on Debian as root by apt, elsewhere by Playwright. */
export function ensureBrowser(name: BrowserName): string {
  const browser: Browser = browsers[name];
  const found = browser.find().executablePath;
  if (found !== undefined) return found;
  if (process.env[browser.variable]) {
    throw new BrowserMissingError(
      `${browser.variable} is ${process.env[browser.variable]}, which does not start.`,
    );
  }
  const installers = isRootOnDebian() ? [installByApt, installByPlaywright] : [installByPlaywright];
  for (const install of installers) {
    install(browser);
    const installed = browser.find().executablePath;
    if (installed !== undefined) return installed;
  }
  throw new BrowserMissingError(whatToDo(browser));
}

function whatToDo({ title, debianPackages, variable }: Browser): string {
  return [
    `No ${title} was found, and none could be installed.`,
    `Install one (Debian, as root: apt-get install ${debianPackages[0]}),`,
    `or say where it is: ${variable}=/path/to/${title.toLowerCase()}`,
  ].join('\n');
}

function isRootOnDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installByApt({ title, debianPackages }: Browser): void {
  console.log(`Installing ${title} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', ...debianPackages], {
    stdio: 'inherit',
    env,
  });
}

function installByPlaywright({ title, playwright }: Browser): void {
  console.log(`Installing ${title} (Playwright) …`);
  spawnSync('playwright', ['install', '--no-shell', playwright], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
