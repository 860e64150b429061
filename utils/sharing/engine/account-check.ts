import { z } from 'zod';
import type { SharingFault } from '../schema.ts';
import { checkQueue, couchOf, CouchFault, faultEnd, faultOf, lookAt } from './couch.ts';
import type { Asking, Couch, CouchAccount } from './couch.ts';

/** One thing of a server that was looked at. */
export interface Finding {
  what: 'server' | 'user' | 'content' | 'queue' | 'queue-single' | 'media' | 'cors';
  /** null: it cannot be known from here, or not until what stands before it is mended. */
  ok: boolean | null;
  fault?: SharingFault;
}

const welcome = z.union([
  z.looseObject({ couchdb: z.string() }),
  z.looseObject({ 'express-pouchdb': z.string() }),
]);
const session = z.looseObject({
  ok: z.literal(true),
  userCtx: z.looseObject({ name: z.string().nullable(), roles: z.array(z.string()) }),
});

/** Something answers there, though this browser may not read what. */
async function answersBlindly(couch: Couch, asking: Asking): Promise<boolean> {
  const send = asking.fetch ?? globalThis.fetch.bind(globalThis);
  try {
    await send(couch.at('/'), {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(asking.timeoutMs ?? 20_000),
    });
    return true;
  } catch {
    return false;
  }
}

/** null: all is well and the user is known. */
async function userFault(couch: Couch): Promise<SharingFault | null> {
  const { status, json } = await couch.ask('GET', '/_session');
  if (status === 401 || status === 403) return 'denied';
  const read = session.safeParse(json);
  if (status !== 200 || !read.success) return 'not-couchdb';
  return read.data.userCtx.name === null ? 'denied' : null;
}

const finding = (what: Finding['what'], fault: SharingFault | null): Finding =>
  fault ? { what, ok: false, fault } : { what, ok: true };
const unknown = (...whats: Finding['what'][]): Finding[] =>
  whats.map((what) => ({ what, ok: null }));

async function look(couch: Couch, brand: string): Promise<Finding[]> {
  const root = await couch.ask('GET', '/');
  // With `require_valid_user` a wrong password is said no to at the door, by a CouchDB all the same.
  const isCouch = root.status === 401 || welcome.safeParse(root.json).success;
  if (!isCouch) {
    const fault = root.status >= 500 ? 'offline' : 'not-couchdb';
    return [
      finding('server', fault),
      ...unknown('user', 'content', 'queue', 'queue-single', 'media'),
    ];
  }
  const user = await userFault(couch);
  if (user) {
    return [
      finding('server', null),
      finding('user', user),
      ...unknown('content', 'queue', 'queue-single', 'media'),
    ];
  }
  const [content, queue, media] = await Promise.all([
    lookAt(couch, `brand-${brand}`),
    lookAt(couch, `queue-${brand}`),
    lookAt(couch, `media-${brand}`),
  ]);
  const single: Finding =
    queue.copies === null
      ? { what: 'queue-single', ok: null }
      : finding('queue-single', queue.copies === 1 ? null : 'queue-not-single');
  return [
    finding('server', null),
    finding('user', null),
    finding('content', content.fault),
    finding('queue', queue.fault),
    single,
    finding('media', media.fault),
  ];
}

/**
 * What works with a server and what does not, in the order in which it has to be mended, always all
 * seven. `queue-single` null beside a queue that is well: this server does not say how many copies
 * it keeps (a CouchDB does). `cors` false: something answers at the address, but the browser does
 * not let us read it: the permission for the address is not given, and the server's CORS is off.
 * `cors` null: nothing answers at all. Never throws; nothing is changed there.
 */
export async function checkAccount(
  account: CouchAccount,
  password: string,
  asking: Asking = {},
): Promise<Finding[]> {
  const couch = couchOf(account, password, asking);
  try {
    return [...(await look(couch, account.brand)), { what: 'cors', ok: true }];
  } catch (error) {
    const { fault } = faultEnd(error);
    const blocked = fault === 'offline' && (await answersBlindly(couch, asking));
    return [
      finding('server', blocked ? 'not-allowed' : fault),
      ...unknown('user', 'content', 'queue', 'queue-single', 'media'),
      blocked ? finding('cors', 'not-allowed') : { what: 'cors', ok: null },
    ];
  }
}

const names = z.array(z.string()).default([]);
const side = z.looseObject({ names, roles: names }).default({ names: [], roles: [] });
const security = z.looseObject({ admins: side, members: side });

/** What is said there already is kept: an agency may have let others in. */
async function letIn(couch: Couch, brand: string, name: string): Promise<void> {
  const path = `/${name}/_security`;
  const there = await couch.ask('GET', path);
  if (there.status !== 200) throw new CouchFault(await faultOf(couch, there.status));
  const { admins, members, ...rest } = security.parse(there.json ?? {});
  const role = `brand-${brand}`;
  if (members.roles.includes(role)) return;
  // Without a name or role among its admins an old CouchDB lets any user change the rules.
  const rulers =
    admins.names.length + admins.roles.length ? admins : { names: [], roles: ['_admin'] };
  const body = {
    ...rest,
    admins: rulers,
    members: { ...members, roles: [...members.roles, role] },
  };
  const put = await couch.ask('PUT', path, body);
  if (put.status !== 200) throw new CouchFault(await faultOf(couch, put.status));
}

async function createOne(couch: Couch, brand: string, name: string, query: string): Promise<void> {
  const made = await couch.ask('PUT', `/${name}${query}`);
  // 412: it is there. 202: some of its copies are still being made.
  if (![201, 202, 412].includes(made.status)) {
    throw new CouchFault(await faultOf(couch, made.status));
  }
  await letIn(couch, brand, name);
}

/**
 * As an admin of the server: makes the brand's three databases, the queue with one copy, open to
 * users with the role `brand-<brand>`. What is there already stays, so it can be asked twice; a queue
 * that is there with more copies stays so too, and is told (`queue-not-single`).
 */
export async function createDatabases(
  account: CouchAccount,
  password: string,
  asking: Asking = {},
): Promise<{ end: 'done' } | { end: 'fault'; fault: SharingFault }> {
  const couch = couchOf(account, password, asking);
  const { brand } = account;
  try {
    await createOne(couch, brand, `queue-${brand}`, '?n=1&q=1');
    await createOne(couch, brand, `brand-${brand}`, '');
    await createOne(couch, brand, `media-${brand}`, '');
    await checkQueue(couch, brand);
    return { end: 'done' };
  } catch (error) {
    return faultEnd(error);
  }
}
