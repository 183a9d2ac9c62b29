import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Pages by address, under https; the file of each is read anew at every request, and nothing is
 * answered before what it waits for.
 */
export type Pages = Map<string, ({ file: string } | { html: string }) & { after?: Promise<void> }>;

export interface PageServer {
  /** "127.0.0.1:PORT", to be used as an HTTP proxy. */
  address: string;
  pages: Pages;
  /** What was asked for beside the pages, in order: "GET http://…" or "CONNECT host:port". */
  strays: string[];
  close(): Promise<void>;
}

interface Answer {
  contentType: string;
  body: string;
  after?: Promise<void>;
}

/** Of what text a file is, by its name. */
function kindOf(file: string): string {
  if (/\.m?js$/.test(file)) return 'javascript';
  return file.endsWith('.css') ? 'css' : 'html';
}

/** What stands at an address, without regard to scheme, query parameters and fragment. */
export function pageAt(pages: Pages, address: string): Answer | undefined {
  const { host, pathname } = new URL(address);
  // Browsers ask for it unbidden.
  if (pathname === '/favicon.ico') return { contentType: 'image/x-icon', body: '' };
  const page = pages.get(`https://${host}${pathname}`);
  if (page === undefined) return;
  return {
    contentType: `text/${'file' in page ? kindOf(page.file) : 'html'}; charset=utf-8`,
    body: 'html' in page ? page.html : readFileSync(page.file, 'utf8'),
    ...(page.after !== undefined && { after: page.after }),
  };
}

/**
 * A proxy through which a browser under test reaches the network: it has the pages and nothing
 * else, and remembers whatever else was asked for.
 */
export async function servePages(pages: Pages): Promise<PageServer> {
  const strays: string[] = [];
  const server = createServer(async (request, response) => {
    const page = pageAt(pages, new URL(request.url ?? '/', 'http://none.invalid').href);
    if (page === undefined) {
      strays.push(`${request.method} ${request.url}`);
      response.writeHead(404).end();
      return;
    }
    await page.after;
    response.writeHead(200, { 'content-type': page.contentType }).end(page.body);
  });
  server.on('connect', (request, socket) => {
    strays.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    pages,
    strays,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
