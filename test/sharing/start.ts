import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface TestUser {
  name: string;
  password: string;
  /** A member of the brand x has `brand-x`. */
  roles: readonly string[];
}

export interface TestServer {
  /** `http://127.0.0.1:<port>`, the same after `restart`. */
  url: string;
  admin: { user: string; password: string };
  /** As the admin: the answer's JSON; throws when the server says no. */
  ask(method: string, path: string, body?: unknown): Promise<unknown>;
  addUser(user: TestUser): Promise<void>;
  /** Makes `brand-x`, `queue-x`, `media-x` with their `_security`, without Groupmate's own code. */
  addBrand(brand: string): Promise<void>;
  /** As if its plug were pulled: at once, its data stays. */
  down(): Promise<void>;
  /** After `down` (or instead of it): the same data at the same address. */
  restart(): Promise<void>;
  /** For good: its data is removed. */
  stop(): Promise<void>;
}

const admin = { user: 'admin', password: 'admin-of-tests' };

async function run(folder: string, port: string, strict: boolean) {
  const script = join(import.meta.dirname, 'server.ts');
  const flags = ['--folder', folder, '--port', port, ...(strict ? ['--strict'] : [])];
  const child = spawn(process.execPath, ['--no-deprecation', script, ...flags], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /^ready (\S+)$/u.exec(line)?.[1];
    if (url) return { child, url };
  }
  throw new Error('The sharing server ended before it was ready.');
}

const ended = (child: ChildProcess) =>
  new Promise<void>((over) => {
    if (child.exitCode !== null || child.signalCode !== null) over();
    else {
      child.once('exit', () => over());
      child.kill('SIGKILL');
    }
  });

/**
 * A CouchDB that honours names and passwords, in its own process. `strict`: who may not is told 403,
 * as CouchDB does (alone it says 401).
 */
export async function startServer(
  wanted: { users?: readonly TestUser[]; brands?: readonly string[]; strict?: boolean } = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'groupmate-couch-'));
  const strict = wanted.strict ?? false;
  let { child, url } = await run(folder, '0', strict);
  const { port } = new URL(url);
  const authorization = `Basic ${btoa(`${admin.user}:${admin.password}`)}`;

  const server: TestServer = {
    url,
    admin,
    async ask(method, path, body) {
      const headers = { authorization, 'content-type': 'application/json' };
      const text = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await fetch(`${url}${path}`, { method, headers, ...text });
      const said = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)} ${said}`);
      return JSON.parse(said) as unknown;
    },
    async addUser({ name, password, roles }) {
      const id = `org.couchdb.user:${name}`;
      const user = { _id: id, type: 'user', name, password, roles };
      await server.ask('PUT', `/_users/${encodeURIComponent(id)}`, user);
    },
    async addBrand(brand) {
      const security = {
        admins: { names: [], roles: ['_admin'] },
        members: { names: [], roles: [`brand-${brand}`] },
      };
      for (const kind of ['brand', 'queue', 'media']) {
        await server.ask('PUT', `/${kind}-${brand}${kind === 'queue' ? '?n=1&q=1' : ''}`);
        await server.ask('PUT', `/${kind}-${brand}/_security`, security);
      }
    },
    down: () => ended(child),
    async restart() {
      await ended(child);
      ({ child, url } = await run(folder, port, strict));
    },
    async stop() {
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
  try {
    for (const user of wanted.users ?? []) await server.addUser(user);
    for (const brand of wanted.brands ?? []) await server.addBrand(brand);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}
