/** What the bench calls inside a page of the extension, on its real database. Bundled by bundle.ts. */
import './without-eval.ts';
import { db } from '../../utils/db.ts';
import { printsOf } from '../../utils/plan/prints.ts';
import { rivalFor } from '../../utils/plan/rivals.ts';
import { searchPlan } from '../../utils/plan/search.ts';
import { reconcileAll } from '../../entrypoints/background/reconcile.ts';
import { reconcilePlan } from '../../utils/plan/reconcile.ts';
import { listPlan, savePlan } from '../../utils/plan/store.ts';
import { thinReadings } from '../../utils/readings/thin.ts';
import { superfluous } from '../../utils/readings/thinning.ts';
import * as more from './make-more.ts';
import { growthInPage } from './in-page-growth.ts';
import { templatesInPage } from './in-page-templates.ts';
import * as make from './make-rows.ts';

const many = 5000;

/** Rows straight into the tables: stores would ask for each what is known of it already. */
async function put(table: string, count: number, rows: (n: number) => object[]): Promise<number> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('groupmate');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('no database'));
  });
  let written = 0;
  for (let n = 0; n < count;) {
    const writing = opened.transaction(table, 'readwrite', { durability: 'relaxed' });
    for (let inThis = 0; inThis < many && n < count; n++) {
      for (const row of rows(n)) {
        writing.objectStore(table).put(row);
        inThis++;
        written++;
      }
    }
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error ?? new Error(`${table} was not written`));
    });
  }
  opened.close();
  return written;
}

const usage = async () => (await navigator.storage.estimate()).usage ?? 0;

/** Rows and bytes of one table, by how much the storage grew. */
export interface Filled {
  table: string;
  rows: number;
  bytes: number;
}

async function fill(name: make.SizeName, end: number, table: string): Promise<Filled> {
  await db.open();
  const size: make.WholeSize = make.sizes[name];
  const each = <Row extends object>(one: (n: number, size: make.WholeSize, end: number) => Row) => {
    return (n: number) => [one(n, size, end)];
  };
  const all = <Row extends object>(rows: readonly Row[]) => ({
    count: rows.length,
    rows: (n: number) => rows.slice(n, n + 1),
  });
  const tables: Record<string, { count: number; rows: (n: number) => object[] }> = {
    communities: all(make.communities(size, end)),
    plan: { count: size.planned, rows: each(printed(more.planned)) },
    posts: { count: size.posts, rows: each(printed(make.post)) },
    people: { count: size.people, rows: each(make.person) },
    comments: { count: size.comments, rows: each(make.comment) },
    members: { count: size.communities, rows: (n) => make.members(n, size, end) },
    postCounts: { count: size.posts, rows: (n) => make.counts(n, size, end) },
    ...more.tables(size, end),
  };
  const of = tables[table];
  if (!of) throw new Error(`There is no table ${table}.`);
  const before = await usage();
  const rows = await put(table, of.count, of.rows);
  return { table, rows, bytes: (await usage()) - before };
}

/** So many planned items beside those of the year; milliseconds of one `printsOf`, on average. */
async function fillPlan(count: number, end: number): Promise<number> {
  await db.open();
  await put('plan', count, (n) => [make.manyPlanned(n, count, end)]);
  const texts = Array.from({ length: 500 }, (_, n) => make.manyPlanned(n, count, end).text);
  const from = performance.now();
  for (const text of texts) printsOf(text);
  return (performance.now() - from) / texts.length;
}

const draftOf = (text: string, dueAt: number) => ({
  ...{ network: 'vk', community: `vk:${make.idOf(1)}`, text, media: [], dueAt },
  zone: 'Europe/Moscow',
});

/** Looks for rivals as the form does in a pause of the typing: of a planned text with a word changed. */
async function check(n: number, count: number, end: number): Promise<number> {
  const { text } = make.manyPlanned(n, count, end);
  const draft = draftOf(text.replace(/\S+$/u, 'иначе'), end + 86_400_000);
  return timed(async () => {
    const rival = await rivalFor({ draft, known: undefined, now: end, near: true });
    if (!rival) throw new Error(`nothing was found beside ${n}`);
  });
}

/** Plans a new text, and takes it away again. */
async function save(n: number, end: number): Promise<number> {
  const text = `Небывалое ${n} объявление ${n * 31} о том чего ${n * 7} ещё никто не писал`;
  let uuid = '';
  const ms = await timed(async () => {
    const answer = await savePlan(draftOf(text, end + 400 * 86_400_000), end);
    if ('rival' in answer) throw new Error('a rival where none is');
    uuid = answer.saved.uuid;
  });
  await db.plan.delete(uuid);
  return ms;
}

/** As the extension writes them: with the numbers that a text is found by. */
const printed =
  <Row extends { text: string }>(one: (n: number, size: make.WholeSize, end: number) => Row) =>
  (n: number, size: make.WholeSize, end: number) => {
    const row = one(n, size, end);
    return { ...row, prints: printsOf(row.text) };
  };

/** How many readings the thinning rule would keep, told without touching the database. */
function keptBy(name: make.SizeName, end: number): { all: number; kept: number } {
  const size = make.sizes[name];
  let [all, gone] = [0, 0];
  const count = (readings: readonly { id: string; at: number }[]) => {
    all += readings.length;
    gone += superfluous(readings, end).length;
  };
  for (let n = 0; n < size.communities; n++) count(make.members(n, size, end));
  for (let n = 0; n < size.posts; n++) count(make.counts(n, size, end));
  return { all, kept: all - gone };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const inPage = {
  ...templatesInPage,
  ...growthInPage,
  fill,
  keptBy,
  usage,
  tables: [
    ...['communities', 'plan', 'posts', 'people', 'comments', 'members', 'postCounts'],
    ...more.tableNames,
  ],
  rows: (table: string) => db.table(table).count(),
  fillPlan,
  check,
  save,
  /** The plan's part of a tick, with nothing to do. */
  tick: (now: number) => timed(() => reconcilePlan(now)),
  /** All of a tick but the browser's notifications, with nothing to do. */
  wholeTick: (now: number) =>
    timed(() =>
      reconcileAll(now, {
        settings: { checklistAt: null, backupEvery: 'never' },
        show: async () => undefined,
        failed: async (error) => {
          throw error;
        },
      }),
    ),
  /** The list's search for words, as far as its first page. */
  search: (text: string, found: boolean) =>
    timed(async () => {
      const search = { text, group: null, community: null, namesOf: () => [], most: 100 };
      const { items } = await searchPlan(search);
      if (items.length > 0 !== found) throw new Error(`${text}: ${items.length}`);
    }),
  month: (now: number) => timed(() => listPlan({ from: now, to: now + 31 * 86_400_000 })),
  thin: (now: number, last: number | null) => timed(() => thinReadings(now, last)),
  /** A new reading of one post, as a visit leaves it behind: the popup's record has to see it. */
  async touch(key: string, at: number): Promise<void> {
    const known = await db.posts.get(key);
    if (known) await db.posts.put({ ...known, lastSeenAt: at });
  },
  /** A question to the background as a surface asks it; milliseconds until its answer. */
  ask: (name: string, ask: object) =>
    timed(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean }> } };
      };
      const reply = await chrome.runtime.sendMessage({ groupmate: name, ask });
      if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
    }),
};
export type InPage = typeof inPage;
(globalThis as unknown as { bench: InPage }).bench = inPage;
