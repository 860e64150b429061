/** What the bench calls in a page of the extension, with tables of different sizes. Part of in-page.ts. */
import { db } from '../../utils/db.ts';
import { checkBackup } from '../../utils/backup/import.ts';
import { leaveChecked, loadChecked } from '../../utils/backup/load.ts';
import { writeBackup } from '../../utils/backup/export.ts';
import { keyOf } from '../../utils/communities/rules.ts';
import { networks } from '../../utils/networks/index.ts';
import { listPeople } from '../../utils/people/store.ts';
import { readPlanCsv } from '../../utils/plan/csv/read.ts';
import { findRival } from '../../utils/plan/rivals.ts';
import { printsOf } from '../../utils/plan/prints.ts';
import { reconcilePlan } from '../../utils/plan/reconcile.ts';
import type { PageReading } from '../../utils/readings/schema.ts';
import { storeReading } from '../../utils/readings/store.ts';
import * as make from './make-rows.ts';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function fillRows(table: 'people' | 'posts', count: number, end: number): Promise<void> {
  const size = { ...make.sizes.full, people: count, posts: count };
  await db.table(table).clear();
  for (let n = 0; n < count; n += 5000) {
    const rows = Array.from({ length: Math.min(5000, count - n) }, (_, i): object =>
      table === 'people' ? make.person(n + i, size, end) : make.post(n + i, size, end),
    );
    await db.table(table).bulkPut(rows);
  }
}

/** Is this text in the plan already? Asked as the saving asks, of one that is new. */
const dedup = (n: number, end: number) =>
  timed(async () => {
    const text = `Небывалое ${n} объявление ${n * 31} о том чего ${n * 7} ещё никто не писал`;
    const rival = await findRival({ network: 'vk', text, media: [] }, undefined, end);
    if (rival) throw new Error('A rival where none is.');
  });

/** One tick in which so many posts come due at once, as after a holiday. */
async function burst(count: number, end: number): Promise<number> {
  const rows = Array.from({ length: count }, (_, n) => {
    const text = `Пакет ${n} из ${count}: ${n * 7919} слов о ${n * 104_729} разном`;
    return {
      ...make.manyPlanned(0, 1, end),
      ...{ uuid: crypto.randomUUID(), text, prints: printsOf(text) },
      ...{ state: 'planned', dueAt: end - 1000 - n },
    };
  });
  await db.table('plan').bulkPut(rows);
  const ms = await timed(async () => {
    const steps = await reconcilePlan(end);
    if (steps.length < count) throw new Error(`${steps.length} of ${count} steps`);
  });
  await db.table('plan').bulkDelete(rows.map(({ uuid }) => uuid));
  return ms;
}

const searchPeople = (text: string) =>
  timed(async () => {
    if (!(await listPeople(text, 50)).length) throw new Error(`${text}: nobody`);
  });

const storeBatch = (reading: PageReading, now: number) =>
  timed(() => storeReading(reading, networks.vk, now));

/** A file of so many posts of one community, read as the plan's import reads it. */
function readCsv(count: number, end: number): Promise<number> {
  const rows = Array.from({ length: count }, (_, n) => {
    // A day later: a file's times are by its community's own clock, and nothing may lie in the past.
    const at = new Date(end + (n + 24) * 3_600_000).toISOString();
    const { text } = make.manyPlanned(n, count, end);
    return `${at.slice(0, 10)},${at.slice(11, 16)},,,,"${text}"`;
  });
  const [one] = make.communities(make.sizes.full, end);
  const csv = ['date,time,zone,community,network,text', ...rows].join('\n');
  return timed(async () => {
    const { rules } = networks.vk;
    const communities = one ? [{ ...one, key: keyOf('vk', one.id), rules }] : [];
    const read = readPlanCsv(csv, { communities, now: end });
    if (read.some(({ draft }) => draft === null)) throw new Error('A row was refused.');
  });
}

/** All that is there written into a file, the file checked, and loaded over the same rows. */
async function keepAndLoad(now: number): Promise<{ save: number; check: number; load: number }> {
  let file = new Blob();
  const save = await timed(async () => {
    file = await new Response(writeBackup('bench', now).stream).blob();
  });
  let checked: Awaited<ReturnType<typeof checkBackup>> | null = null;
  const check = await timed(async () => (checked = await checkBackup(file)));
  const waits = checked as Awaited<ReturnType<typeof checkBackup>> | null;
  if (!waits) throw new Error('The file was not read.');
  const load = await timed(() => loadChecked(waits, 'merge', now));
  await leaveChecked(waits);
  return { save, check, load };
}

export const growthInPage = {
  ...{ fillRows, dedup, burst, searchPeople, storeBatch, readCsv, keepAndLoad },
  clear: (table: string) => db.table(table).clear(),
};
