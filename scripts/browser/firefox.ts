import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { DrivenBrowser, LaunchOptions } from './driven-browser';
import { FirefoxPopup } from './firefox-popup';
import { FirefoxView } from './firefox-view';
import { Marionette } from './marionette';
import type { PageServer } from './page-server';

/** The extension's address in Firefox: fixed, so that its pages can be opened and its rows kept. */
const uuid = '5b1f7c52-6d5e-4e0a-9a3c-0f2d6b1c8e47';

interface StartOptions extends Pick<LaunchOptions, 'executablePath' | 'extension' | 'profile'> {
  preferences: Record<string, string | number | boolean>;
  headless: boolean;
}

interface StartedFirefox {
  marionette: Marionette;
  process: ChildProcess;
  exited: Promise<unknown>;
}

/** Starts Firefox with the extension as a temporary add-on. */
export async function startFirefox(options: StartOptions): Promise<StartedFirefox> {
  const port = await freePort();
  writeProfile(options, port);
  const args = ['-no-remote', '-profile', options.profile, '-marionette'];
  args.push('-remote-allow-system-access', ...(options.headless ? ['-headless'] : []));
  const process = spawn(options.executablePath, args, { stdio: 'ignore' });
  const exited = once(process, 'exit');
  const marionette = await Marionette.connect(port);
  await marionette.send('Addon:Install', { path: options.extension, temporary: true });
  return { marionette, process, exited };
}

/** Starts Firefox without a window, its only network the server. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const { downloads, server, ...places } = options;
  mkdirSync(downloads, { recursive: true });
  const preferences = { ...proxyPreferences(server), ...downloadPreferences(downloads) };
  const { marionette, exited } = await startFirefox({ ...places, preferences, headless: true });
  let isOpen = true;
  return {
    name: 'firefox',
    // Pages come over plain http: a proxy cannot answer for https without a certificate.
    addressOf: (page) => page.replace(/^https:/, 'http:'),
    extensionUrl: (path) => new URL(path, `moz-extension://${uuid}`).href,
    async openTab(url) {
      const opened = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
      const { handle } = opened as { handle: string };
      const view = new FirefoxView(marionette, handle);
      await view.open(url);
      return view;
    },
    async tabAt(url) {
      const handles = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
      for (const handle of handles) {
        await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        if ((await marionette.send('WebDriver:GetCurrentURL')) === url) {
          return new FirefoxView(marionette, handle);
        }
      }
      return undefined;
    },
    async openPopup() {
      await inBrowser(marionette, openPopup);
      const popup = new FirefoxPopup(marionette);
      await popup.waitUntilLoaded();
      return popup;
    },
    killBackground: () => inBrowser(marionette, killEventPage),
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
      marionette.close();
      await exited;
    },
  };
}

function proxyPreferences({ address }: PageServer): StartOptions['preferences'] {
  const { hostname, port } = new URL(`http://${address}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'dom.security.https_first': false,
  };
}

function downloadPreferences(folder: string): StartOptions['preferences'] {
  return {
    'browser.download.dir': folder,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}

function writeProfile({ extension, profile, preferences }: StartOptions, port: number): void {
  mkdirSync(profile, { recursive: true });
  const all = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId(extension)]: uuid }),
    // A temporary add-on is removed at the end, and takes its rows along otherwise.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...preferences,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}

function addonId(extension: string): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}

const extension = `WebExtensionPolicy.getByHostname('${uuid}').extension`;

const openPopup = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.browserActionFor(${extension}).openPopup(window, true);`;

/** What the idle timeout does. */
const killEventPage = `return ${extension}.terminateBackground({ disableResetIdleForTest: true });`;

/** Runs a script in the browser's own window. */
async function inBrowser(marionette: Marionette, script: string): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await marionette.send('WebDriver:ExecuteScript', {
    script: `return (async () => { ${script} })().then(() => null);`,
    args: [],
    sandbox: 'system',
  });
  await marionette.send('Marionette:SetContext', { value: 'content' });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
