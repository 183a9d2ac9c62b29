import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './browser/chromium';
import type { DrivenBrowser } from './browser/driven-browser';
import { launchFirefox } from './browser/firefox';
import { closeCard, type Mark, markPassage } from './browser/mark-passage';
import { servePages } from './browser/page-server';
import { popupShowing } from './browser/popup-showing';
import { press } from './browser/press';
import type { View } from './browser/view';
import { downloaded } from './browser/wait-for-download';
import { wordsOf } from './browser/words';
import type { BrowserName } from './ensure-browser';
import { samplePages, sampleVi } from './sample-pages';

const output = fileURLToPath(new URL('../.output', import.meta.url));
const words = wordsOf('en');

const marks: Mark[] = [
  { text: '2.318 hộ dân', mark: 'statistic' },
  { text: '386,5 tỷ đồng', mark: 'statistic' },
  { text: 'Trần Văn Duy', mark: 'person' },
  { text: 'Sở Nông nghiệp và Môi trường', mark: 'organisation' },
];

/** Runs the main job without hands and without a window, and leaves what came of it. */
export async function runDemo(name: BrowserName, executablePath: string): Promise<void> {
  const folder = join(output, 'demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await servePages(samplePages());
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({
    executablePath,
    extension: join(output, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'),
    profile: join(folder, 'profile'),
    downloads: join(folder, 'downloads'),
    server,
  });
  try {
    await doMainJob(browser, new Leavings(folder));
  } finally {
    await browser.close();
    await server.close();
    for (const part of ['profile', 'downloads']) {
      rmSync(join(folder, part), { recursive: true, force: true, maxRetries: 10 });
    }
  }
}

/** What the demo leaves behind, each told as it comes. */
class Leavings {
  readonly #folder: string;
  #pictures = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async picture(view: View, name: string, told: string): Promise<void> {
    this.#pictures += 1;
    const file = join(this.#folder, `${this.#pictures}-${name}.png`);
    writeFileSync(file, await view.screenshot());
    this.#tell(told, file);
  }

  file(download: string, told: string): void {
    const file = join(this.#folder, `sample${extname(download)}`);
    renameSync(download, file);
    this.#tell(told, file);
  }

  get downloads(): string {
    return join(this.#folder, 'downloads');
  }

  #tell(told: string, file: string): void {
    console.log(`${told.padEnd(48)} ${relative(process.cwd(), file)}`);
  }
}

async function doMainJob(browser: DrivenBrowser, leavings: Leavings): Promise<void> {
  const page = await browser.openTab(browser.addressOf(sampleVi));
  const structure = await popupShowing(browser, page, { name: words('structureHeadline') });
  await leavings.picture(structure, 'structure', 'The structure, in the popup');
  await structure.close();

  for (const mark of marks) {
    await markPassage(page, words, mark);
    if (mark.mark !== 'statistic') continue;
    await leavings.picture(page, 'card', `"${mark.text}" marked, its fields read from the text`);
    await closeCard(page, words);
  }
  await leavings.picture(page, 'marked', 'Two statistics and two names marked');

  for (const format of ['exportJson', 'exportCsv']) {
    const button = { role: 'button', name: `${words('exportArticle')}: ${words(format)}` };
    const popup = await popupShowing(browser, page, button);
    if (format === 'exportJson') await leavings.picture(popup, 'popup', 'The popup with the marks');
    leavings.file(
      await downloaded(leavings.downloads, () => press(popup, button)),
      `Exported as ${words(format)}`,
    );
    await popup.close();
  }
}
