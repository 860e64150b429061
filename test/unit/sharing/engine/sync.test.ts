import Dexie from 'dexie';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  allDocs,
  changesSince,
  readDocs,
  removeDocs,
  writeDocs,
} from '../../../../utils/sharing/engine/docs.ts';
import {
  closeMirror,
  closeMirrors,
  openMirror,
  type Mirror,
} from '../../../../utils/sharing/engine/open.ts';
import { syncBrand } from '../../../../utils/sharing/engine/replicate.ts';
import { startServer, type TestServer } from '../../../sharing/start.ts';
import { at, edited, templateDoc } from './docs.ts';

let server: TestServer;
beforeAll(async () => {
  const roles = ['brand-bread', 'brand-tea'];
  const users = [{ name: 'anna', password: 'пароль Анны', roles }];
  server = await startServer({ users, brands: ['bread', 'tea'] });
});
afterAll(() => server.stop());

const account = (brand = 'bread') => ({ brand, url: server.url, user: 'anna' });
const sync = (mirror: Mirror) => syncBrand(mirror, account(mirror.brand), 'пароль Анны');
let places = 0;
const computer = (brand = 'bread') => openMirror(brand, `pc${String((places += 1))}`);
afterEach(closeMirrors);
/** All that the computers of this test have stored, as text. */
async function everything(): Promise<string> {
  const texts: string[] = [];
  for (const name of await Dexie.getDatabaseNames()) {
    const db = await new Dexie(name).open();
    for (const table of db.tables) texts.push(JSON.stringify(await table.toArray()));
    db.close();
  }
  return texts.join();
}
const titles = async (mirror: Mirror) =>
  (await allDocs(mirror)).map(({ row }) => row['title']).sort();

it('sends 1,000 templates and brings them to another computer', async () => {
  const [anna, oleg] = [await computer(), await computer()];
  const docs = Array.from({ length: 1000 }, (_, n) => templateDoc(n));
  await writeDocs(anna, docs);
  expect(await sync(anna)).toEqual({ end: 'done', pushed: 1000, pulled: 0 });
  expect(await sync(oleg)).toEqual({ end: 'done', pushed: 0, pulled: 1000 });
  const there = await readDocs(oleg, [docs[7]?.id ?? '']);
  expect([...there.values()]).toEqual([docs[7]]);
  expect(await allDocs(oleg)).toHaveLength(1000);
  // Nothing new: nothing goes either way.
  expect(await sync(anna)).toEqual({ end: 'done', pushed: 0, pulled: 0 });
  expect(await sync(oleg)).toEqual({ end: 'done', pushed: 0, pulled: 0 });
});

it('merges by field what two computers changed while neither had a server', async () => {
  const [anna, oleg] = [await computer(), await computer()];
  await sync(anna);
  await sync(oleg);
  const doc = templateDoc(1);
  await writeDocs(anna, [edited(doc, { title: 'От Анны' }, 'Анна', 10)]);
  await writeDocs(oleg, [edited(doc, { body: 'От Олега' }, 'Олег', 5)]);
  for (const mirror of [anna, oleg, anna]) expect((await sync(mirror)).end).toBe('done');
  const both = [anna, oleg].map(async (mirror) => (await readDocs(mirror, [doc.id])).get(doc.id));
  const [here, there] = await Promise.all(both);
  expect(here).toEqual(there);
  expect(here?.row).toMatchObject({ title: 'От Анны', body: 'От Олега' });
  expect(here?.edits).toEqual({
    title: { at: at + 600_000, who: 'Анна' },
    body: { at: at + 300_000, who: 'Олег' },
  });
  expect(here?.clashes).toEqual([]);
});

it('keeps both versions of one field on both computers, whatever their clocks', async () => {
  const [anna, oleg] = [await computer(), await computer()];
  await sync(anna);
  await sync(oleg);
  const year = 365 * 24 * 60;
  const doc = templateDoc(2);
  await writeDocs(anna, [edited(doc, { title: 'Сегодня' }, 'Анна', 10)]);
  // Oleg's clock is a year behind: his edit is newer, and looks older.
  await writeDocs(oleg, [edited(doc, { title: 'Год назад' }, 'Олег', -year)]);
  for (const mirror of [anna, oleg, anna]) expect((await sync(mirror)).end).toBe('done');
  for (const mirror of [anna, oleg]) {
    const found = (await readDocs(mirror, [doc.id])).get(doc.id);
    expect(found?.row['title']).toBe('Сегодня');
    expect(found?.clashes).toEqual([
      {
        field: 'title',
        kept: 'Сегодня',
        keptBy: { at: at + 600_000, who: 'Анна' },
        other: 'Год назад',
        otherBy: { at: at - year * 60_000, who: 'Олег' },
      },
    ]);
  }
});

it('removes on both, holding nothing of the row; an edit beats a removal', async () => {
  const [anna, oleg] = [await computer('tea'), await computer('tea')];
  const [gone, edit, twice] = [1, 2, 3].map((n) =>
    templateDoc(n, { body: `Тайна ${String(n)}` }, 'tea'),
  );
  if (!gone || !edit || !twice) throw new Error('three were made');
  await writeDocs(anna, [gone, edit, twice]);
  await sync(anna);
  await sync(oleg);
  const seen = await changesSince(oleg, null);
  expect(seen.changes).toHaveLength(3);
  await removeDocs(anna, [gone.id, edit.id, twice.id, 'templates:none']);
  await removeDocs(oleg, [twice.id]);
  await writeDocs(oleg, [edited(edit, { body: 'Ещё нужен' }, 'Олег', 1)]);
  for (const mirror of [anna, oleg, anna, oleg]) expect((await sync(mirror)).end).toBe('done');
  for (const mirror of [anna, oleg]) {
    expect((await allDocs(mirror)).map(({ row }) => row['body'])).toEqual(['Ещё нужен']);
  }
  const after = await changesSince(oleg, seen.checkpoint);
  const ends = new Map(after.changes.map(({ id, doc }) => [id, doc?.row['body'] ?? null]));
  expect(ends.get(gone.id)).toBeNull();
  expect(ends.get(twice.id)).toBeNull();
  expect((await changesSince(oleg, after.checkpoint)).changes).toEqual([]);
  // A removed row leaves its id alone: on the server...
  const rows = (await server.ask('GET', '/brand-tea/_changes?include_docs=true')) as {
    results: { id: string; deleted?: boolean }[];
  };
  const left = rows.results.filter(({ deleted }) => deleted);
  expect(left.map(({ id }) => id).sort()).toEqual([gone.id, twice.id].sort());
  expect(JSON.stringify(left)).not.toContain('Тайна');
  // ... and in every table of the two computers' databases.
  expect(await everything()).not.toMatch(/Тайна [13]/u);
});

it('lets nothing of one brand into another, from neither side', async () => {
  const [bread, tea] = [await openMirror('bread', 'both'), await openMirror('tea', 'both')];
  await expect(writeDocs(bread, [templateDoc(5, {}, 'tea')])).rejects.toThrow('brand tea');
  expect(() => syncBrand(bread, account('tea'), 'пароль Анны')).toThrow("bread's");
  // A document of bread that somebody put into tea's database, and what else may lie there.
  const { id, ...strange } = templateDoc(9, { body: 'Хлебное' });
  await server.ask('PUT', `/brand-tea/${id}`, strange);
  await server.ask('PUT', '/brand-tea/goals:broken', { brand: 'tea', kind: 'goals' });
  await server.ask('PUT', '/brand-tea/_design/own', { language: 'javascript' });
  const end = await sync(tea);
  expect(end).toMatchObject({ end: 'done', pushed: 0 });
  expect(end.end === 'done' ? end.aside?.sort() : null).toEqual(['goals:broken', id]);
  expect(JSON.stringify(await allDocs(tea))).not.toContain('Хлебное');
  expect((await changesSince(tea, null)).changes.every(({ id: one }) => one !== id)).toBe(true);
  await sync(bread);
  const there = (await server.ask('GET', '/brand-tea/_all_docs')) as { rows: { id: string }[] };
  expect(there.rows.map((row) => row.id)).toContain(id);
  expect(await titles(bread)).not.toContain('Ещё нужен');
});

it('sends all again to a database that was made anew', async () => {
  const anna = await computer('tea');
  await sync(anna);
  const before = await allDocs(anna);
  expect(before.length).toBeGreaterThan(0);
  for (const kind of ['brand', 'queue', 'media']) await server.ask('DELETE', `/${kind}-tea`);
  expect(await sync(anna)).toEqual({ end: 'fault', fault: 'no-database' });
  await server.addBrand('tea');
  expect(await sync(anna)).toMatchObject({ end: 'done' });
  const oleg = await computer('tea');
  await sync(oleg);
  expect(await titles(oleg)).toEqual(await titles(anna));
});

it('sends what is written after a clock that was a year ahead was set right', async () => {
  const opened = () => openMirror('bread', 'clock');
  const first = await opened();
  await sync(first);
  await writeDocs(first, [templateDoc(2001, { title: 'Из будущего' })]);
  await closeMirror(first);
  // As the wrong clock would have stamped it: by these stamps RxDB finds what is to be sent.
  const stored = await new Dexie('rxdb-dexie-clock-bread--0--content').open();
  await stored
    .table('docs')
    .toCollection()
    .modify((doc: { _meta: { lwt: number } }) => {
      doc._meta.lwt += 365 * 24 * 3_600_000;
    });
  stored.close();
  const ahead = await opened();
  expect(await sync(ahead)).toMatchObject({ end: 'done', pushed: 1 });
  await closeMirror(ahead);
  const right = await opened();
  await writeDocs(right, [templateDoc(2002, { title: 'Из настоящего' })]);
  expect(await sync(right)).toEqual({ end: 'done', pushed: 1, pulled: 0 });
});
