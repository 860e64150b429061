import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { claim, finish, release, renew } from '../../../../utils/sharing/engine/claim.ts';
import { allClaims } from '../../../../utils/sharing/engine/docs.ts';
import { closeMirrors, openMirror } from '../../../../utils/sharing/engine/open.ts';
import { syncBrand } from '../../../../utils/sharing/engine/replicate.ts';
import { startServer, type TestServer } from '../../../sharing/start.ts';
import { at, uuid } from './docs.ts';

const password = 'пароль';
let server: TestServer;
beforeAll(async () => {
  const users = [{ name: 'team', password, roles: ['brand-bread'] }];
  server = await startServer({ users, brands: ['bread'] });
});
afterAll(() => server.stop());
afterEach(closeMirrors);

const account = () => ({ brand: 'bread', url: server.url, user: 'team' });
const anna = { by: 'install-anna', who: 'Анна', now: at, leaseMs: 60_000 };
const oleg = { by: 'install-oleg', who: 'Олег', now: at, leaseMs: 60_000 };
const mirrors = async () =>
  [await openMirror('bread', 'anna'), await openMirror('bread', 'oleg')] as const;
let made = 500;
const post = () => `post:${uuid((made += 1))}`;

/** A fetch that loses the answer of what fits, after the server has done it. */
const losing =
  (fits: (method: string, path: string) => boolean): typeof fetch =>
  async (input, init) => {
    const answer = await fetch(input, init);
    if (!fits(init?.method ?? 'GET', new URL(String(input)).pathname)) return answer;
    await answer.arrayBuffer();
    throw new TypeError('Failed to fetch');
  };

it('gives each of 100 posts to exactly one of two computers that ask at once', async () => {
  const script = join(import.meta.dirname, 'claim-process.ts');
  const run = (by: string) => {
    const child = spawn(process.execPath, [script, server.url, 'team', password, by, '100'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    return { child, next: async () => String((await lines.next()).value) };
  };
  const both = [run('install-one'), run('install-two')];
  // The console's advert of RxDB is no line of ours.
  for (const one of both) expect(await one.next()).toBe('ready');
  for (const { child } of both) child.stdin.write('go\n');
  const told = await Promise.all(
    both.map(async ({ next }) => JSON.parse(await next()) as { won: string[]; faults: number }),
  );
  expect(told.map(({ faults }) => faults)).toEqual([0, 0]);
  const won = told.flatMap((one) => one.won);
  expect(won).toHaveLength(100);
  expect(new Set(won).size).toBe(100);
  const rows = (await server.ask('GET', '/queue-bread/_all_docs?include_docs=true')) as {
    rows: { id: string; doc: { by: string } }[];
  };
  const holders = new Map(rows.rows.map(({ id, doc }) => [id, doc.by]));
  for (const id of told[0]?.won ?? []) expect(holders.get(id)).toBe('install-one');
  for (const id of told[1]?.won ?? []) expect(holders.get(id)).toBe('install-two');
}, 300_000);

it('tells the second who holds it, and never gives again what is done', async () => {
  const [hers, his] = await mirrors();
  const id = post();
  const first = await claim(hers, account(), password, id, anna);
  expect(first).toMatchObject({ end: 'ours', claim: { id, state: 'held', who: 'Анна' } });
  const second = await claim(his, account(), password, id, oleg);
  expect(second).toMatchObject({ end: 'theirs', claim: { who: 'Анна', state: 'held' } });
  expect(await allClaims(his)).toMatchObject([{ id, who: 'Анна' }]);
  expect(await finish(his, account(), password, id, 'done')).toBeNull();
  const done = await finish(hers, account(), password, id, 'done');
  expect(done).toMatchObject({ end: 'ours', claim: { state: 'done' } });
  const years = { ...oleg, now: at + 1e12 };
  for (const [mirror, ask] of [
    [his, years],
    [hers, anna],
  ] as const) {
    expect(await claim(mirror, account(), password, id, ask)).toMatchObject({
      end: 'theirs',
      claim: { who: 'Анна', state: 'done' },
    });
  }
  // Even when somebody says to have looked: it is known to be out.
  const token = done?.end === 'ours' ? done.claim.token : '';
  const pressed = await claim(his, account(), password, id, { ...years, instead: token });
  expect(pressed.end).toBe('theirs');
});

it('takes over the expired claim of a comment by itself, of a post by a person’s word alone', async () => {
  const [hers, his] = await mirrors();
  const late = { ...oleg, now: at + 60_001 };
  const [id, comment] = [post(), 'answer:vk:-1_2_3'];
  for (const one of [id, comment]) await claim(hers, account(), password, one, anna);
  expect((await claim(his, account(), password, comment, oleg)).end).toBe('theirs');
  expect(await claim(his, account(), password, comment, late)).toMatchObject({
    end: 'ours',
    claim: { by: 'install-oleg', leaseUntil: at + 120_001 },
  });
  const seen = await claim(his, account(), password, id, late);
  expect(seen).toMatchObject({ end: 'theirs', claim: { who: 'Анна', state: 'held' } });
  const token = seen.end === 'theirs' ? seen.claim.token : '';
  const other = { ...late, instead: crypto.randomUUID() };
  expect((await claim(his, account(), password, id, other)).end).toBe('theirs');
  const taken = await claim(his, account(), password, id, { ...late, instead: token });
  expect(taken).toMatchObject({ end: 'ours', claim: { who: 'Олег' } });
  // She comes back and is told that it is not hers any more; what she says changes nothing.
  expect(await renew(hers, account(), password, id, anna)).toMatchObject({ end: 'theirs' });
  expect(await finish(hers, account(), password, id, 'free')).toMatchObject({
    end: 'theirs',
    claim: { who: 'Олег', state: 'held' },
  });
});

it('gives back, renews, and leaves what is uncertain to a person', async () => {
  const [hers, his] = await mirrors();
  const id = post();
  await claim(hers, account(), password, id, anna);
  const renewed = await renew(hers, account(), password, id, { now: at + 30_000, leaseMs: 60_000 });
  expect(renewed).toMatchObject({ end: 'ours', claim: { leaseUntil: at + 90_000 } });
  expect(await release(hers, account(), password, id)).toMatchObject({ end: 'ours' });
  expect((await claim(his, account(), password, id, oleg)).end).toBe('ours');
  await finish(his, account(), password, id, 'uncertain');
  for (const [mirror, ask] of [
    [hers, anna],
    [his, oleg],
  ] as const) {
    const end = await claim(mirror, account(), password, id, { ...ask, now: at + 1e9 });
    expect(end).toMatchObject({ end: 'theirs', claim: { state: 'uncertain', who: 'Олег' } });
  }
});

it('is no claim without an answer; asked again, it knows its own', async () => {
  const [hers, his] = await mirrors();
  for (const lost of ['PUT', 'GET']) {
    const id = post();
    let puts = 0;
    // The answer to the PUT itself, or to the look after it.
    const fetch = losing((method, path) => {
      if (!path.includes('/post')) return false;
      if (method === 'PUT') puts += 1;
      return method === lost && puts > 0;
    });
    const end = await claim(hers, account(), password, id, anna, { fetch });
    expect(end).toEqual({ end: 'fault', fault: 'offline' });
    expect((await allClaims(hers)).filter((one) => one.id === id)).toEqual([]);
    // The server has it: nobody else gets it, and she does.
    expect((await claim(his, account(), password, id, oleg)).end).toBe('theirs');
    expect((await claim(hers, account(), password, id, anna)).end).toBe('ours');
  }
});

it('says how it ended when the server is back', async () => {
  const [hers, his] = await mirrors();
  const id = post();
  await claim(hers, account(), password, id, anna);
  await server.down();
  const fault = { end: 'fault', fault: 'offline' };
  expect(await finish(hers, account(), password, id, 'done')).toEqual(fault);
  expect(await claim(his, account(), password, id, oleg)).toEqual(fault);
  expect(await claim(hers, account(), password, id, anna)).toEqual(fault);
  await server.restart();
  expect(await syncBrand(his, account(), password)).toMatchObject({ end: 'done' });
  expect((await allClaims(his)).find((one) => one.id === id)?.state).toBe('held');
  expect(await syncBrand(hers, account(), password)).toMatchObject({ end: 'done' });
  expect(await syncBrand(his, account(), password)).toMatchObject({ end: 'done' });
  for (const mirror of [hers, his]) {
    expect((await allClaims(mirror)).find((one) => one.id === id)?.state).toBe('done');
  }
});

it('does not begin again what is out while that could not be said yet', async () => {
  const [hers] = await mirrors();
  const id = post();
  await claim(hers, account(), password, id, anna);
  const fetch: typeof globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await finish(hers, account(), password, id, 'done', { fetch });
  expect(await claim(hers, account(), password, id, anna)).toMatchObject({
    end: 'theirs',
    claim: { state: 'done' },
  });
});

it('is refused where a queue has copies, or a write was only "accepted"', async () => {
  const [hers] = await mirrors();
  const id = post();
  const copies: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (!String(input).endsWith('/queue-bread')) return answer;
    const json = (await answer.json()) as object;
    return Response.json({ ...json, cluster: { n: 3, q: 2 } });
  };
  const accepted: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    return init?.method === 'PUT' ? new Response(answer.body, { status: 202 }) : answer;
  };
  const fault = { end: 'fault', fault: 'queue-not-single' };
  expect(await claim(hers, account(), password, id, anna, { fetch: copies })).toEqual(fault);
  expect(await syncBrand(hers, account(), password, { fetch: copies })).toEqual(fault);
  await expect(server.ask('GET', `/queue-bread/${id}`)).rejects.toThrow('404');
  expect(await claim(hers, account(), password, id, anna, { fetch: accepted })).toEqual(fault);
});
