import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { startServer, type TestServer } from '../../sharing/start.ts';
import { bringBack, dieAfter } from '../db/crash.ts';
import { template, uuid } from './made-up.ts';
import { oleg, twoComputers, type Computer } from './two-computers.ts';

let server: TestServer;
let one: Computer;
let other: Computer;

beforeAll(async () => {
  server = await startServer({ users: [oleg], brands: ['bakery'] });
  await Promise.all(db.tables.map((table) => table.clear()));
  [one, other] = await twoComputers(server);
});
afterAll(() => server.stop());

const rows = async ({ db: own }: Computer) =>
  (await own.templates.toArray()).map((row) => ({ ...row, updatedBy: '' }));

it('a worker that is killed at any call of a round loses nothing and doubles nothing', async () => {
  await one.write('templates', template(1));
  await one.round();
  await other.round();
  let killed = 0;
  for (let calls = 1; ; calls += 2) {
    other.clock = Math.max(one.clock, other.clock);
    one.clock = other.clock;
    const title = `Ответ после ${String(calls)}`;
    const body = `Текст после ${String(calls)}`;
    await one.change('templates', uuid(1), { title });
    await one.write('templates', template(1000 + calls));
    await other.change('templates', uuid(1), { body });
    await other.write('templates', template(2000 + calls));
    await other.round();
    dieAfter(calls);
    await one.round().catch(() => undefined);
    const was = bringBack();
    if (was) killed += 1;
    await one.round();
    await other.round();
    await one.round();
    expect(await rows(one), String(calls)).toEqual(await rows(other));
    expect(await one.read('templates', uuid(1)), String(calls)).toMatchObject({ title, body });
    expect(await one.db.sharedMarks.where({ clashing: 1 }).count(), String(calls)).toBe(0);
    expect(await one.db.sharedDirty.count()).toBe(0);
    for (const n of [1000 + calls, 2000 + calls]) {
      expect(await one.read('templates', uuid(n)), String(n)).toBeDefined();
    }
    // It went through to its end: there is no further call to be killed at.
    if (!was) break;
  }
  expect(killed).toBeGreaterThan(10);
  const found = (await server.ask('GET', '/brand-bakery/_all_docs?conflicts=true')) as {
    rows: unknown[];
  };
  expect(found.rows).toHaveLength(await one.db.templates.count());
}, 300_000);
