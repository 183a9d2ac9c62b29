import { fileURLToPath } from 'node:url';
import type { Pages } from '../../scripts/browser/page-server';

const folder = new URL('../pages/', import.meta.url);
const pageFile = (name: string) => ({ file: fileURLToPath(new URL(name, folder)) });

/** Every page that a test opens, by its address. */
export function testPages(): Pages {
  return new Map([
    ['https://tin.example/xa-hoi/mau.html', pageFile('sample-vi.html')],
    ['https://herald.example/news/sample.html', pageFile('sample-en.html')],
  ]);
}
