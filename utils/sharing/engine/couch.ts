import { z } from 'zod';
import type { SharedAccount, SharingFault } from '../schema.ts';

/** What is needed of an account to ask its server. */
export type CouchAccount = Pick<SharedAccount, 'brand' | 'url' | 'user'>;

/** Why nothing came of a request. `name` is what an Error needs. */
export class CouchFault extends Error {
  override name = 'CouchFault';
  readonly fault: SharingFault;
  /** Ids of documents that the server does not take. */
  readonly refused: string[];
  constructor(fault: SharingFault, refused: string[] = []) {
    super(fault);
    this.fault = fault;
    this.refused = refused;
  }
}

export interface Asking {
  /** Ends it as `offline`. */
  signal?: AbortSignal | undefined;
  /** For one request; after it, it ends as `offline`. */
  timeoutMs?: number | undefined;
  /** For tests; else the browser's. */
  fetch?: typeof fetch | undefined;
}

export interface Couch {
  /** The address of a path (`/brand-x`). */
  at(path: string): string;
  /** Any answer as it is; throws a CouchFault (`offline`) when there is none. */
  fetch: typeof fetch;
  /** The answer's status and JSON (null: it has none). */
  ask(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; json: unknown; response: Response }>;
}

/** RFC 7617 leaves the letters open; CouchDB takes UTF-8. */
function basic(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/**
 * The account's server. Its password goes nowhere else: no cookies, no referrer, and no following of
 * a redirect to another place.
 */
export function couchOf(account: CouchAccount, password: string, asking: Asking = {}): Couch {
  const send = asking.fetch ?? globalThis.fetch.bind(globalThis);
  const root = account.url.replace(/\/+$/u, '');
  const authorization = basic(account.user, password);
  const { signal, timeoutMs = 20_000 } = asking;

  const through: typeof fetch = async (input, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const headers = new Headers(init?.headers);
    headers.set('authorization', authorization);
    if (!headers.has('accept')) headers.set('accept', 'application/json');
    try {
      return await send(input, {
        ...init,
        headers,
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
    } catch {
      throw new CouchFault('offline');
    }
  };
  return {
    at: (path) => `${root}${path}`,
    fetch: through,
    async ask(method, path, body) {
      const init: RequestInit = { method };
      if (body instanceof Blob) init.body = body;
      else if (body !== undefined) {
        init.body = JSON.stringify(body);
        init.headers = { 'content-type': 'application/json' };
      }
      const response = await through(`${root}${path}`, init);
      const text = await response.text().catch(() => {
        throw new CouchFault('offline');
      });
      return { status: response.status, json: jsonOf(text), response };
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const session = z.object({ userCtx: z.object({ name: z.string() }) });
const database = z.object({
  db_name: z.string(),
  cluster: z.object({ n: z.number() }).optional(),
});

/**
 * 401: the user or password is wrong, or this known user may not (an older server and PouchDB's say
 * so where CouchDB says 403): the session tells which.
 */
export async function deniedOrForbidden(couch: Couch, status: number): Promise<SharingFault> {
  if (status === 403) return 'forbidden';
  const asked = await couch.ask('GET', '/_session');
  return asked.status === 200 && session.safeParse(asked.json).success ? 'forbidden' : 'denied';
}

/** What an answer that is none of the wanted means. */
export async function faultOf(couch: Couch, status: number): Promise<SharingFault> {
  if (status === 401 || status === 403) return deniedOrForbidden(couch, status);
  if (status === 404) return 'no-database';
  if (status === 413 || status === 400 || status === 415) return 'refused';
  // A proxy whose CouchDB is away, or one that is over its limits.
  if (status >= 500 || status === 429 || status === 408) return 'offline';
  return 'not-couchdb';
}

/** One database: null when all is well, and how many copies it has (null: the server says nothing). */
export async function lookAt(
  couch: Couch,
  name: string,
): Promise<{ fault: SharingFault | null; copies: number | null }> {
  const { status, json } = await couch.ask('GET', `/${name}`);
  if (status !== 200) return { fault: await faultOf(couch, status), copies: null };
  const read = database.safeParse(json);
  if (!read.success) return { fault: 'not-couchdb', copies: null };
  return { fault: null, copies: read.data.cluster?.n ?? null };
}

function soundQueue({ fault, copies }: Awaited<ReturnType<typeof lookAt>>): void {
  if (fault) throw new CouchFault(fault);
  if (copies !== null && copies !== 1) throw new CouchFault('queue-not-single');
}

/** Throws a CouchFault when claims of the brand cannot be trusted to this server. */
export const checkQueue = async (couch: Couch, brand: string): Promise<void> =>
  soundQueue(await lookAt(couch, `queue-${brand}`));

/** Throws a CouchFault when the brand cannot be worked with: asked before every round. */
export async function checkAccess(couch: Couch, brand: string): Promise<void> {
  const [content, queue] = await Promise.all([
    lookAt(couch, `brand-${brand}`),
    lookAt(couch, `queue-${brand}`),
  ]);
  if (content.fault) throw new CouchFault(content.fault);
  soundQueue(queue);
}

/** What to give back for something thrown: ours as it is, anything else goes on. */
export function faultEnd(error: unknown): {
  end: 'fault';
  fault: SharingFault;
  refused?: string[];
} {
  if (!(error instanceof CouchFault)) throw error;
  const { fault, refused } = error;
  return refused.length ? { end: 'fault', fault, refused } : { end: 'fault', fault };
}
