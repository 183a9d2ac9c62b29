import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Firefox refused a command; `error` is WebDriver's code for why. */
export class MarionetteError extends Error {
  override readonly name = 'MarionetteError';
  readonly command: string;
  readonly error: string;

  constructor(command: string, error: string, message: string) {
    super(`${command}: ${error}: ${message}`);
    this.command = command;
    this.error = error;
  }
}

interface Waiting {
  command: string;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * A client of Marionette, Firefox's own remote protocol: WebDriver's commands over TCP, each packet
 * its length in bytes, a colon and JSON. Unlike WebDriver BiDi it opens moz-extension: pages.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    socket.on('close', () => this.#rejectAll('the connection closed'));
    socket.on('error', (error) => this.#rejectAll(error.message));
  }

  /** Waits until Firefox listens, and begins a session. */
  static async connect(port: number, timeout = 30_000): Promise<Marionette> {
    const socket = await reach(port, Date.now() + timeout);
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', { capabilities: {} });
    return client;
  }

  /** Runs a command; the answer's form depends on it. Most wrap their answer in `value`. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const packet = JSON.stringify([0, id, command, parameters]);
    return await new Promise((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon === -1) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const packet = this.#received.toString('utf8', colon + 1, end);
      this.#received = this.#received.subarray(end);
      this.#settle(JSON.parse(packet));
    }
  }

  /** The first packet is a greeting, not an answer. */
  #settle(packet: object | [1, number, { error: string; message: string } | null, unknown]): void {
    if (!Array.isArray(packet)) return;
    const [, id, error, value] = packet;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === null) waiting?.resolve(isWrapped(value) ? value.value : value);
    else waiting?.reject(new MarionetteError(waiting.command, error.error, error.message));
  }

  #rejectAll(reason: string): void {
    for (const { command, reject } of this.#waiting.values()) {
      reject(new MarionetteError(command, 'disconnected', reason));
    }
    this.#waiting.clear();
  }
}

function isWrapped(value: unknown): value is { value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value;
}

async function reach(port: number, deadline: number): Promise<Socket> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
