import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

/** Hosts of the make-believe web that a server of another process stands behind, by its address. */
export class Fronts {
  readonly #behind = new Map<string, string>();

  /** From now on requests to `host` are passed on to `address` (`http://127.0.0.1:<port>`). */
  put(host: string, address: string): void {
    this.#behind.set(host, address);
  }

  /** False: nothing stands behind this host. A server that is gone breaks the connection. */
  pass(request: IncomingMessage, response: ServerResponse): boolean {
    const address = this.#behind.get((request.headers.host ?? '').replace(/:\d+$/, ''));
    if (address === undefined) return false;
    const { method, headers } = request;
    const onward = ask(new URL(request.url ?? '/', address), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
    return true;
  }
}
