import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by address, under https; the file of each is read anew at every request. */
export type Pages = Map<string, { file: string } | { html: string }>;

export interface PageServer {
  /** "127.0.0.1:PORT", to be used as an HTTP proxy. */
  address: string;
  pages: Pages;
  /** What was asked for beside the pages, in order: "GET http://…" or "CONNECT host:port". */
  strays: string[];
  close(): Promise<void>;
}

/** The page's HTML, without regard to scheme, query parameters and fragment. */
export function pageAt(pages: Pages, address: string): string | undefined {
  const { host, pathname } = new URL(address);
  const page = pages.get(`https://${host}${pathname}`);
  if (page === undefined) return;
  return 'html' in page ? page.html : readFileSync(page.file, 'utf8');
}

/**
 * A proxy through which a browser under test reaches the network: it has the pages and nothing
 * else, and remembers whatever else was asked for.
 */
export async function servePages(pages: Pages): Promise<PageServer> {
  const strays: string[] = [];
  const server = createServer((request, response) => {
    const html = pageAt(pages, new URL(request.url ?? '/', 'http://none.invalid').href);
    if (html === undefined) strays.push(`${request.method} ${request.url}`);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(html ?? 'no such page');
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
