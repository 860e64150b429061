import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkAccount, createDatabases } from '../../../../utils/sharing/engine/account-check.ts';
import { claim } from '../../../../utils/sharing/engine/claim.ts';
import { allDocs, writeDocs } from '../../../../utils/sharing/engine/docs.ts';
import { getPicture, hasPicture, putPicture } from '../../../../utils/sharing/engine/media.ts';
import { closeMirrors, openMirror, withMirror } from '../../../../utils/sharing/engine/open.ts';
import { syncBrand } from '../../../../utils/sharing/engine/replicate.ts';
import { startServer, type TestServer } from '../../../sharing/start.ts';
import { at, templateDoc } from './docs.ts';

const users = [
  { name: 'anna', password: 'пароль', roles: ['brand-bread'] },
  { name: 'guest', password: 'guest', roles: [] },
];
let plain: TestServer;
let strict: TestServer;
beforeAll(async () => {
  [plain, strict] = await Promise.all([
    startServer({ users, brands: ['bread'] }),
    startServer({ users, brands: ['bread'], strict: true }),
  ]);
});
afterAll(() => Promise.all([plain.stop(), strict.stop()]));
afterEach(closeMirrors);

const account = (server: TestServer, user = 'anna', brand = 'bread') => ({
  brand,
  url: server.url,
  user,
});
const fault = (what: string) => ({ end: 'fault', fault: what });
const ask = { by: 'install-anna', who: 'Анна', now: at, leaseMs: 60_000 };
let places = 0;
const computer = (brand = 'bread') => openMirror(brand, `f${String((places += 1))}`);

describe.each([
  ['that says 401 for both, as PouchDB’s', () => plain],
  ['that says 403, as CouchDB', () => strict],
])('a server %s', (_name, one) => {
  it('is told apart: a wrong password, no right, no database', async () => {
    const mirror = await computer();
    const other = await computer('coffee');
    await writeDocs(mirror, [templateDoc(1)]);
    const rounds = [
      [mirror, account(one()), 'wrong', 'denied'],
      [mirror, account(one(), 'nobody'), 'пароль', 'denied'],
      [mirror, account(one(), 'guest'), 'guest', 'forbidden'],
      [other, account(one(), 'anna', 'coffee'), 'пароль', 'no-database'],
    ] as const;
    for (const [place, who, password, what] of rounds) {
      expect(await syncBrand(place, who, password)).toEqual(fault(what));
      expect(await claim(place, who, password, 'post:1', ask)).toEqual(fault(what));
    }
    // What waits is still there, and goes when all is well.
    const end = await syncBrand(mirror, account(one()), 'пароль');
    expect(end).toEqual({ end: 'done', pushed: 1, pulled: 0 });
  });

  it('is checked thing by thing, and gets its databases from an admin, twice alike', async () => {
    const [anna, admin] = ['anna', one().admin.user].map((user) => account(one(), user, 'milk'));
    if (!anna || !admin) throw new Error('two were made');
    const findings = async (who: typeof anna, password: string) =>
      Object.fromEntries(
        (await checkAccount(who, password)).map(({ what, ok, fault: why }) => [what, why ?? ok]),
      );
    const none = { content: null, queue: null, 'queue-single': null, media: null };
    const wrong = { server: true, user: 'denied', ...none, cors: true };
    expect(await findings(anna, 'wrong')).toEqual(wrong);
    const missing = { content: 'no-database', queue: 'no-database', media: 'no-database' };
    const before = { server: true, user: true, ...missing, 'queue-single': null, cors: true };
    expect(await findings(anna, 'пароль')).toEqual(before);
    expect(await createDatabases(anna, 'пароль')).toEqual(fault('forbidden'));
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await createDatabases(admin, one().admin.password)).toEqual({ end: 'done' });
    }
    const forbidden = { content: 'forbidden', queue: 'forbidden', media: 'forbidden' };
    expect(await findings(anna, 'пароль')).toEqual({ ...before, ...forbidden });
    const id = 'org.couchdb.user:boris';
    const boris = { type: 'user', name: 'boris', password: 'b', roles: ['brand-milk'] };
    await one().ask('PUT', `/_users/${id}`, boris);
    const well = { content: true, queue: true, media: true };
    expect(await findings({ ...anna, user: 'boris' }, 'b')).toEqual({ ...before, ...well });
  });

  it('keeps pictures by what they are', async () => {
    const bytes = new Uint8Array(500_000).map((_, n) => n % 251);
    const picture = new Blob([bytes], { type: 'image/png' });
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    const hash = Buffer.from(digest).toString('hex');
    const [anna, guest] = [account(one()), account(one(), 'guest')];
    expect(await hasPicture(anna, 'пароль', hash)).toEqual({ end: 'lost' });
    expect(await getPicture(anna, 'пароль', hash)).toEqual({ end: 'lost' });
    expect(await putPicture(anna, 'пароль', hash, picture)).toEqual({ end: 'put' });
    expect(await putPicture(anna, 'пароль', hash, picture)).toEqual({ end: 'there' });
    expect(await hasPicture(anna, 'пароль', hash)).toEqual({ end: 'there' });
    const got = await getPicture(anna, 'пароль', hash);
    if (got.end !== 'got') throw new Error(got.end);
    expect(got.picture.type).toBe('image/png');
    expect(new Uint8Array(await got.picture.arrayBuffer())).toEqual(bytes);
    // Another picture under its name is none; nothing is sent under a wrong name.
    const swapped: typeof fetch = () => Promise.resolve(new Response('not it'));
    expect(await getPicture(anna, 'пароль', hash, { fetch: swapped })).toEqual({ end: 'lost' });
    const named = putPicture(anna, 'пароль', 'a'.repeat(64), picture);
    await expect(named).rejects.toThrow('not what its name says');
    expect(await putPicture(guest, 'guest', hash, picture)).toEqual(fault('forbidden'));
    expect(await getPicture(guest, 'guest', hash)).toEqual(fault('forbidden'));
    const elsewhere = { ...anna, brand: 'tea' };
    expect(await hasPicture(elsewhere, 'пароль', hash)).toEqual(fault('no-database'));
  });
});

/** An HTTP server of another kind; `speak` null: it takes the request and never answers. */
async function stranger(status: number, text: string | null) {
  const server = createServer((_request, response) => {
    if (text !== null) response.writeHead(status).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const close = () => new Promise((over) => (server.close(over), server.closeAllConnections()));
  return { url, close };
}

it.each([
  ['a web page', 200, '<h1>Hello</h1>', 'not-couchdb'],
  ['another JSON', 200, '{"ok":true}', 'not-couchdb'],
  ['a proxy without its CouchDB', 502, 'Bad gateway', 'offline'],
  ['nobody who speaks', 200, null, 'offline'],
])('at the address is %s', async (_what, status, text, what) => {
  const other = await stranger(status, text);
  const there = { ...account(plain), url: other.url };
  const mirror = await computer();
  expect(await syncBrand(mirror, there, 'пароль', { timeoutMs: 300 })).toEqual(fault(what));
  expect(await claim(mirror, there, 'пароль', 'post:1', ask, { timeoutMs: 300 })).toEqual(
    fault(what),
  );
  const [first] = await checkAccount(there, 'пароль', { timeoutMs: 300 });
  expect(first).toEqual({ what: 'server', ok: false, fault: what });
  await other.close();
});

it('tells a browser that may not read from a server that is not there', async () => {
  const cors: typeof fetch = (_input, init) =>
    init?.mode === 'no-cors'
      ? Promise.resolve(new Response(null))
      : Promise.reject(new TypeError('Failed to fetch'));
  const blocked = await checkAccount(account(plain), 'пароль', { fetch: cors });
  expect(blocked.at(0)).toEqual({ what: 'server', ok: false, fault: 'not-allowed' });
  expect(blocked.at(-1)).toEqual({ what: 'cors', ok: false, fault: 'not-allowed' });
  const gone = await checkAccount({ ...account(plain), url: 'http://127.0.0.1:9' }, 'пароль');
  expect(gone.at(0)).toEqual({ what: 'server', ok: false, fault: 'offline' });
  expect(gone.at(-1)).toEqual({ what: 'cors', ok: null });
  expect(gone).toHaveLength(7);
});

it('ends when the server dies in the middle, and goes on when it is back, none twice', async () => {
  const mirror = await openMirror('bread', 'dying');
  await plain.ask('DELETE', '/brand-bread');
  await plain.ask('PUT', '/brand-bread');
  // A real browser does it with 5,000 (test/e2e/sharing-engine.e2e.ts): this IndexedDB is slow.
  const docs = Array.from({ length: 1000 }, (_, n) => templateDoc(n));
  await writeDocs(mirror, docs);
  let writes = 0;
  const dying: typeof fetch = async (input, init) => {
    if (String(input).includes('_bulk_docs') && (writes += 1) === 4) await plain.down();
    return fetch(input, init);
  };
  const end = await syncBrand(mirror, account(plain), 'пароль', { fetch: dying });
  expect(end).toEqual(fault('offline'));
  expect(await syncBrand(mirror, account(plain), 'пароль')).toEqual(fault('offline'));
  await plain.restart();
  // Then the browser is closed in the middle of the rest, and opened again.
  const half = new AbortController();
  let more = 0;
  const stopping: typeof fetch = (input, init) => {
    if (String(input).includes('_bulk_docs') && (more += 1) === 4) half.abort();
    return fetch(input, init);
  };
  const asking = { fetch: stopping, signal: half.signal };
  expect(await syncBrand(mirror, account(plain), 'пароль', asking)).toEqual(fault('offline'));
  await closeMirrors();
  const woken = await openMirror('bread', 'dying');
  expect(await syncBrand(woken, account(plain), 'пароль')).toMatchObject({ end: 'done' });
  const there = (await plain.ask('GET', '/brand-bread/_all_docs')) as {
    rows: { id: string; value: { rev: string } }[];
  };
  const templates = there.rows.filter(({ id }) => id.startsWith('templates:'));
  expect(templates).toHaveLength(1000);
  expect(templates.filter(({ value }) => !value.rev.startsWith('1-'))).toEqual([]);
}, 60_000);

it('names what the server does not take, and sends it once it is mended', async () => {
  const mirror = await computer();
  await strict.ask('PUT', '/brand-bread/_design/rule', {
    validate_doc_update:
      "function (doc) { if (doc.row && doc.row.title === 'нельзя') throw { forbidden: 'no' }; }",
  });
  const refused = templateDoc(8001, { title: 'нельзя' });
  await writeDocs(mirror, [templateDoc(8000), refused]);
  const end = await syncBrand(mirror, account(strict), 'пароль');
  expect(end).toEqual({ end: 'fault', fault: 'refused', refused: [refused.id] });
  await writeDocs(mirror, [templateDoc(8001, { title: 'можно' })]);
  expect(await syncBrand(mirror, account(strict), 'пароль')).toMatchObject({ end: 'done' });
  const other = await computer();
  await syncBrand(other, account(strict), 'пароль');
  expect((await allDocs(other)).map(({ row }) => row['title'])).toContain('можно');
});

it('works with more brands than RxDB opens at once, four at a time', async () => {
  const brands = Array.from({ length: 9 }, (_, n) => `b${String(n)}`);
  let now = 0;
  let most = 0;
  const work = (brand: string) => async () => {
    most = Math.max(most, (now += 1));
    const mirror = await openMirror(brand, 'many');
    await writeDocs(mirror, [templateDoc(1, {}, brand)]);
    expect(await allDocs(mirror)).toHaveLength(1);
    now -= 1;
  };
  await Promise.all([...brands, ...brands].map((brand) => withMirror(brand, work(brand), 'many')));
  expect(most).toBeGreaterThan(1);
  const again = await withMirror('b3', allDocs, 'many');
  expect(again).toHaveLength(1);
}, 30_000);
