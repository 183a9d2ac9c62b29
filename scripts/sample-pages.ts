import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pages } from './browser/page-server';

const folder = new URL('../tests/pages/', import.meta.url);

export const sampleVi =
  'https://mienduyen.example/xa-hoi/binh-thuan-dong-hon-2300-ho-dan-co-nuoc-sach-post40718.vnp';
export const sampleEn =
  'https://aldercourier.example/2026/10/06/port-alder-ferry-ridership-north-pier/';

/** The pages of tests/pages, each under its own canonical address, with the style sheets beside. */
export function samplePages(): Pages {
  const names = readdirSync(folder);
  const styles = names.filter((name) => name.endsWith('.css'));
  const pages = names.filter((name) => name.endsWith('.html'));
  return new Map(
    pages.flatMap((name) => {
      const address = canonicalAddress(name);
      const entries = [{ url: new URL(address), name }];
      entries.push(...styles.map((style) => ({ url: new URL(style, address), name: style })));
      return entries.map(({ url, name }) => [
        url.origin + url.pathname,
        { file: fileURLToPath(new URL(name, folder)) },
      ]);
    }),
  );
}

function canonicalAddress(name: string): string {
  const html = readFileSync(new URL(name, folder), 'utf8');
  const [, canonical] = /<link rel="canonical" href="(https:[^"]+)"/.exec(html) ?? [];
  return canonical ?? `https://pages.example/${name}`;
}
