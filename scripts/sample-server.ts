import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../tests/pages/', import.meta.url));

/** Stable, because marks are kept by address. */
const port = Number(process.env['PRESSLIGHT_PORT'] ?? 4747);

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The samples cannot be served; the message says what to do. */
export class SamplesError extends Error {
  override readonly name = 'SamplesError';
}

export interface SampleServer {
  /** Address of a file of tests/pages. */
  addressOf(file: string): string;
  close(): void;
}

/** Serves the sample articles to this machine alone. */
export async function serveSamples(): Promise<SampleServer> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const contentType = contentTypes[extname(name)];
    const file = join(folder, name);
    if (/[\\/]/.test(name) || contentType === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': contentType }).end(readFileSync(file));
  });
  server.listen(port, 'localhost');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new SamplesError(
      `Port ${port} is not to be had; choose another: PRESSLIGHT_PORT=4748 npm start`,
      { cause },
    );
  }
  return {
    addressOf: (file) => `http://localhost:${port}/${file}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
