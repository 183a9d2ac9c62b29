import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CdpView } from './browser/cdp-view';
import { type DrivenChromium, launchChromium } from './browser/chromium';
import { closeCard, type Mark, markPassage, selectForToolbar } from './browser/mark-passage';
import { openCardOf } from './browser/open-card';
import { type Pages, pageAt, servePages } from './browser/page-server';
import { popupShowing } from './browser/popup-showing';
import { press, waitForControl } from './browser/press';
import { waitFor } from './browser/wait-for';
import { type Words, wordsOf } from './browser/words';
import { ensureBrowser } from './ensure-browser';
import { type Edit, english, englishEdits, vietnamese, vietnameseEdits } from './sample-marks';
import { sampleEn, samplePages, sampleVi } from './sample-pages';

/** Makes the pictures of README.md, named for what they show, their language and their theme. */

const built = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const pictures = fileURLToPath(new URL('../tests/screenshots', import.meta.url));

/** As in components/popup/popup.css, in CSS pixels. */
const popupWidth = 360;

type Language = 'en' | 'vi';
type Theme = 'light' | 'dark';

interface Stage {
  browser: DrivenChromium;
  pages: Pages;
  language: Language;
  words: Words;
}

const executablePath = ensureBrowser('chromium');
const { status } = spawnSync('wxt', ['build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
mkdirSync(pictures, { recursive: true });

await onStage('en', async (stage) => {
  const page = await openMarked(stage, sampleEn, english);
  await selectForToolbar(page, stage.words, { text: 'Alder Sound' });
  await take(stage, page, { name: 'page', theme: 'light' });
  await page.stroke({ key: 'Escape' });
  await takeCard(stage, page, { quote: '12,600 people', theme: 'light' });
  await takePopup(stage, page, { theme: 'dark', at: 'end' });
  await takeLibrary(stage, 'light');
  await edit(stage, page, sampleEn, englishEdits);
  await takeNews(stage, page, 'light');
  await takeComparison(stage, 'light');
});
await onStage('vi', async (stage) => {
  const page = await openMarked(stage, sampleVi, vietnamese);
  await takeCard(stage, page, { quote: '2.318 hộ dân', theme: 'dark' });
  await page.emulate({ 'prefers-color-scheme': 'light' });
  await takePopup(stage, page, { theme: 'light', at: 'start' });
  await takeLibrary(stage, 'dark');
  await edit(stage, page, sampleVi, vietnameseEdits);
  await takeNews(stage, page, 'dark');
});

/** Runs the extension in a language. */
async function onStage(language: Language, play: (stage: Stage) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'presslight-screenshots-'));
  const server = await servePages(samplePages());
  const browser = await launchChromium({
    executablePath,
    extension: extensionIn(language, folder),
    profile: join(folder, 'profile'),
    downloads: join(folder, 'downloads'),
    server,
  });
  try {
    await play({ browser, pages: server.pages, language, words: wordsOf(language) });
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** A copy that has one language only: a browser's own language cannot be chosen everywhere. */
function extensionIn(language: Language, folder: string): string {
  const copy = join(folder, 'extension');
  cpSync(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }));
  const other = language === 'en' ? 'vi' : 'en';
  rmSync(join(copy, '_locales', other), { recursive: true });
  return copy;
}

async function openMarked(stage: Stage, address: string, marks: readonly Mark[]): Promise<CdpView> {
  const { browser, words } = stage;
  const page = await openSized(browser, address, { width: 1000, height: 640 });
  for (const mark of marks) {
    await markPassage(page, words, mark);
    if (mark.mark === 'statistic') await closeCard(page, words);
  }
  // What was told of the last mark goes.
  await press(page, { role: 'button', name: words('close') });
  return page;
}

async function openSized(
  { context, openTab }: DrivenChromium,
  address: string,
  size: { width: number; height: number },
): Promise<CdpView> {
  const view = await openTab(address);
  await context.pages().at(-1)?.setViewportSize(size);
  return view;
}

interface Picture {
  name: 'page' | 'card' | 'popup' | 'library' | 'news' | 'comparison';
  theme: Theme;
  part?: Parameters<CdpView['screenshot']>[0];
}

async function take({ language }: Stage, view: CdpView, picture: Picture): Promise<void> {
  const { name, theme, part } = picture;
  await view.emulate({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' });
  // Two frames: one to lay it out, one to have it painted.
  await view.run(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    null,
  );
  const file = `${name}-${language}-${theme}.png`;
  writeFileSync(join(pictures, file), await view.screenshot(part));
  console.log(file);
}

async function takeCard(
  stage: Stage,
  page: CdpView,
  { quote, theme }: { quote: string; theme: Theme },
): Promise<void> {
  const { words } = stage;
  await openCardOf(page, words, { text: quote });
  const card = { role: 'dialog', name: words('cardLabel') };
  const { x, y, width, height } = await waitFor('the card', () => page.box(card));
  const edge = 20;
  const top = Math.max(0, y - 3 * edge);
  const left = Math.max(0, x - edge);
  const part = { x: left, y: top, width: width + 2 * edge, height: y + height + edge - top };
  await take(stage, page, { name: 'card', theme, part });
  await closeCard(page, words);
}

async function takePopup(
  stage: Stage,
  page: CdpView,
  { theme, at }: { theme: Theme; at: 'start' | 'end' },
): Promise<void> {
  const { browser, words } = stage;
  await page.show();
  const popup = await browser.openPopup();
  await waitForControl(popup, { name: words('exportArticle') });
  await popup.run(
    (isScrolled) => scrollTo(0, isScrolled ? document.body.scrollHeight : 0),
    at === 'end',
  );
  await take(stage, popup, { name: 'popup', theme, part: await popupPart(popup) });
  await popup.close();
}

/** A window without a screen is wider than what it shows. */
async function popupPart(popup: CdpView) {
  const height = await popup.run(() => innerHeight, null);
  return { x: 0, y: 0, width: popupWidth, height };
}

/** Serves a page as its editors left it, and opens it again. */
async function edit(
  { pages }: Stage,
  page: CdpView,
  address: string,
  edits: readonly Edit[],
): Promise<void> {
  const html = edits.reduce(
    (text, [from, to]) => text.replace(from, to),
    pageAt(pages, address)?.body ?? '',
  );
  pages.set(address, { html });
  await page.open(address);
}

async function takeNews(stage: Stage, page: CdpView, theme: Theme): Promise<void> {
  const { browser, words } = stage;
  const popup = await popupShowing(browser, page, { name: words('driftTakeAll') });
  await take(stage, popup, { name: 'news', theme, part: await popupPart(popup) });
  await popup.close();
}

async function takeComparison(stage: Stage, theme: Theme): Promise<void> {
  const { browser, words } = stage;
  const address = browser.extensionUrl('/library.html#/articles');
  const library = await openSized(browser, address, { width: 1000, height: 600 });
  await waitForControl(library, { role: 'columnheader', name: words('structureHeadline') });
  await library.run(() => {
    const link = document.querySelector<HTMLAnchorElement>('main a[href*="article="]');
    location.hash = link?.hash.replace('annotations', 'compare') ?? '';
  }, null);
  await waitForControl(library, { name: words('compareNext') });
  await take(stage, library, { name: 'comparison', theme });
  await library.close();
}

async function takeLibrary(stage: Stage, theme: Theme): Promise<void> {
  const { browser, words } = stage;
  const address = browser.extensionUrl('/library.html#/annotations');
  const library = await openSized(browser, address, { width: 1000, height: 600 });
  await waitForControl(library, { name: words('tablePassage') });
  await take(stage, library, { name: 'library', theme });
  await library.close();
}
