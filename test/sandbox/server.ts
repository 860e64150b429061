import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { isBrowserNoise } from './browser-noise.ts';
import { Fronts } from './front.ts';
import { createProxy } from './proxy.ts';
import type { Site, SiteAnswer } from './site.ts';
import { SITES } from './sites.ts';

export interface SandboxRequest {
  host: string;
  method: string;
  /** Path with the query. */
  path: string;
  body?: string;
  /** Who the browser says that it is. */
  agent?: string;
}

export interface Sandbox {
  /** HTTPS; map every host to it: `--host-resolver-rules="MAP * 127.0.0.1:PORT"`. */
  port: number;
  /** HTTP proxy whose CONNECT always ends at `port` (for Firefox). */
  proxyPort: number;
  /** Everything that was asked, in order. */
  requests: SandboxRequest[];
  /**
   * Those of `requests` that no site of the sandbox serves: a test can expect none.
   * What a browser asks of its own maker is left out (see `browser-noise.ts`).
   */
  unexpected(): SandboxRequest[];
  /** Answers as the server would, without a connection: for a test's own questions and orders. */
  ask(url: string, body?: unknown): unknown;
  /** Requests to `host` are passed on to a server of another process, and stand in no list. */
  front(host: string, address: string): void;
  /** The sites go back to their first state; the list of requests is emptied. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the make-believe networks on 127.0.0.1. Port 0 (the default) takes any free one. */
export async function startSandbox(options: { port?: number } = {}): Promise<Sandbox> {
  const sites = SITES.map((create) => create());
  const requests: SandboxRequest[] = [];
  const unknown = new Set<SandboxRequest>();

  const { cert, private: key } = await certificate(sites);
  const fronts = new Fronts();
  const server = createServer({ cert, key }, (request, response) => {
    if (fronts.pass(request, response)) return;
    void readBody(request).then((body) => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const seen: SandboxRequest = {
        host,
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        ...(body ? { body } : {}),
        agent: request.headers['user-agent'] ?? '',
      };
      requests.push(seen);
      const { authorization, 'content-type': type } = request.headers;
      const headers = { authorization, 'content-type': type };
      const answer = answerOf(sites, seen, cookiesOf(request), headers);
      if (!answer && !isBrowserNoise(host)) unknown.add(seen);
      send(response, answer ?? { status: 404, body: 'Not in the sandbox' });
    });
  });
  server.on('tlsClientError', () => undefined);
  const port = await listen(server, options.port ?? 0);
  const proxy = createProxy(port);
  const proxyPort = await listen(proxy.server, 0);

  return {
    port,
    proxyPort,
    requests,
    front: (host, address) => fronts.put(host, address),
    unexpected: () => requests.filter((request) => unknown.has(request)),
    ask(url, body) {
      const { host, pathname, search } = new URL(url);
      const text = body === undefined ? '' : JSON.stringify(body);
      const method = body === undefined ? 'GET' : 'POST';
      const asked = { host, method, path: pathname + search, body: text };
      const answer = answerOf(sites, asked, {}, { 'content-type': 'application/json' });
      if (!answer || (answer.status ?? 200) >= 400)
        throw new Error(`${url}: ${String(answer?.body)}`);
      return JSON.parse(String(answer.body)) as unknown;
    },
    reset() {
      for (const site of sites) site.reset();
      requests.length = 0;
      unknown.clear();
    },
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function answerOf(
  sites: readonly Site[],
  request: SandboxRequest,
  cookies: Record<string, string>,
  headers: Record<string, string | undefined>,
): SiteAnswer | null {
  const site = sites.find(({ hosts }) => hosts.includes(request.host));
  if (!site) return null;
  try {
    return site.handle({
      method: request.method,
      url: new URL(request.path, `https://${request.host}`),
      cookies,
      headers,
      body: request.body ?? '',
    });
  } catch (error) {
    return { status: 500, body: error instanceof Error ? (error.stack ?? error.message) : 'error' };
  }
}

function send(response: ServerResponse, answer: SiteAnswer): void {
  const { afterMs, ...rest } = answer;
  if (afterMs) {
    setTimeout(() => send(response, rest), afterMs);
    return;
  }
  if (answer.drop) {
    response.destroy();
    return;
  }
  if (answer.cut) {
    const whole = Buffer.from(answer.body);
    response.writeHead(200, { ...answer.headers, 'content-length': whole.length });
    response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
    return;
  }
  response.writeHead(answer.status ?? 200, {
    'content-type': 'text/plain; charset=utf-8',
    // A test that resets the sandbox must not be answered from the browser's memory.
    'cache-control': 'no-store',
    ...answer.headers,
  });
  response.end(answer.body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const isMultipart = request.headers['content-type']?.startsWith('multipart/') ?? false;
  return Buffer.concat(chunks).toString(isMultipart ? 'latin1' : 'utf8');
}

function cookiesOf(request: IncomingMessage): Record<string, string> {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );
}

function certificate(sites: readonly Site[]): Promise<{ cert: string; private: string }> {
  const hosts = sites.flatMap((site) => site.hosts);
  return generate([{ name: 'commonName', value: 'Groupmate sandbox' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 7 * 24 * 3600_000),
    extensions: [
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sandbox = await startSandbox({ port: Number(process.env['PORT'] ?? 0) });
  console.log(`sandbox: https 127.0.0.1:${sandbox.port}, proxy 127.0.0.1:${sandbox.proxyPort}`);
  console.log(
    `chromium --user-data-dir=/tmp/sandbox-profile --ignore-certificate-errors ` +
      `--host-resolver-rules="MAP * 127.0.0.1:${sandbox.port}" https://vk.com/teplyhleb`,
  );
}
