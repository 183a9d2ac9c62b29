import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SourcePage } from './in-page-features';

/** A saved page, and what is known of it: its article's text, or whether it has one. */
export interface KnownPage {
  readonly url: string;
  readonly body: string | undefined;
  readonly isArticle: boolean | undefined;
  /** Reads the page's file; the whole corpus at once would fill the memory. */
  source(): SourcePage;
}

interface Row {
  url: string;
  file: string;
  charset: string;
  headRewritten?: boolean;
  body?: string;
  pageType?: string;
}

/** The pages of a folder with `expected.jsonl`, whose rows name the files. */
export function knownPagesIn(folder: string): KnownPage[] {
  return readFileSync(join(folder, 'expected.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line))
    .filter(({ headRewritten }) => headRewritten !== true)
    .map(({ url, file, charset, body, pageType }) => ({
      url,
      body,
      isArticle: pageType === undefined ? undefined : pageType === 'article',
      source: () => ({
        url,
        html: new TextDecoder(charset).decode(gunzipSync(readFileSync(join(folder, file)))),
      }),
    }));
}
