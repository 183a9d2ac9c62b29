import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './find-browser.mjs';

/** Draws `public/icon.svg` as PNG in the sizes that browsers ask for: `npx tsx scripts/make-icons.ts`. */
const sizes = [16, 32, 48, 96, 128];
const drawing = readFileSync('public/icon.svg', 'utf8');

const browser = await chromium.launch({ ...findChromium(), args: ['--no-sandbox'] });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  );
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
