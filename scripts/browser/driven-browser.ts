import type { PageServer } from './page-server';
import type { View } from './view';

/** How a browser is started for tests, demo and pictures. */
export interface LaunchOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the profile; what the extension keeps lives there. */
  profile: string;
  /** Folder that downloads go to. */
  downloads: string;
  server: PageServer;
}

/** A real browser with the extension loaded. */
export interface DrivenBrowser {
  name: 'chromium' | 'firefox';
  /** The address under which a page of the server is opened. */
  addressOf(page: string): string;
  openTab(url: string): Promise<View>;
  /** The tab that shows an address, or is loading it; undefined where none does. */
  tabAt(url: string): Promise<View | undefined>;
  /** Opens the real popup over the tab in front. */
  openPopup(): Promise<View>;
  /** Address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  /** Stops the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}
