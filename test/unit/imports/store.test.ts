import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { readFigures } from '../../../utils/imports/read.ts';
import { dryRun, guessMapping, withColumn } from '../../../utils/imports/rules.ts';
import type { Replace } from '../../../utils/imports/schema.ts';
import {
  daysHere,
  listImports,
  rememberedMapping,
  taken,
  takeImport,
  undoImport,
} from '../../../utils/imports/store.ts';
import { noteFigures } from '../../../utils/metrics/store.ts';
import { csv } from './made-up-files.ts';

const key = 'vk:-7';
const now = Date.UTC(2026, 10, 22, 9);
const all: Replace = { typed: true, read: true, imported: true };
const careful: Replace = { typed: false, read: true, imported: true };
const typed = { source: 'typed' as const };
const read = { source: 'read' as const, from: 'https://vk.com/bakery' };
const figures = async (day: string) => (await db.daily.get({ community: key, day }))?.figures;

const text = 'Дата;Охват;Лайки\n20.11.2026;900;30\n21.11.2026;950;40';

async function prepare(content = text, replace = all) {
  const sheet = (await readFigures(csv(content))).sheets[0];
  if (!sheet) throw new Error('No sheet.');
  const { table } = sheet;
  const mapping = guessMapping(table);
  const { verdicts } = dryRun(table, mapping, { days: await daysHere(key), today: '2026-11-22' });
  return { community: key, file: 'а.csv', table, mapping, figures: taken(verdicts, replace) };
}
async function take(content = text, replace = all, at = now) {
  const made = await takeImport(await prepare(content, replace), at);
  if (!made) throw new Error('Nothing was taken.');
  return made;
}

beforeEach(async () => {
  for (const table of [db.daily, db.figureImports, db.importShapes]) await table.clear();
});

describe('an import', () => {
  it('writes figures that say where they came from, and leaves the others', async () => {
    await noteFigures(key, '2026-11-20', { members: 5 }, read, now - 5);
    await take();
    expect(await figures('2026-11-20')).toEqual({
      members: { value: 5, at: now - 5, ...read },
      reach: { value: 900, source: 'imported', at: now, from: 'а.csv' },
      likes: { value: 30, source: 'imported', at: now, from: 'а.csv' },
    });
  });
  it('replaces what was typed only when the person says so', async () => {
    await noteFigures(key, '2026-11-20', { reach: 1 }, typed, now - 5);
    await noteFigures(key, '2026-11-21', { reach: 2 }, read, now - 5);
    await take(text, careful);
    expect((await figures('2026-11-20'))?.reach).toMatchObject({ value: 1, source: 'typed' });
    expect((await figures('2026-11-21'))?.reach).toMatchObject({ value: 950 });
  });
  it('writes nothing when something has changed since it was shown', async () => {
    const prepared = await prepare();
    await noteFigures(key, '2026-11-21', { likes: 7 }, typed, now);
    expect(await takeImport(prepared, now)).toBeNull();
    expect(await figures('2026-11-20')).toBeUndefined();
    expect(await db.figureImports.count()).toBe(0);
  });
  it('is not overwritten by a page that is read later', async () => {
    await take();
    await noteFigures(key, '2026-11-20', { likes: 99 }, read, now + 5);
    expect((await figures('2026-11-20'))?.likes).toMatchObject({ value: 30, source: 'imported' });
  });
  it('finds nothing new in the same file again', async () => {
    await take();
    expect((await prepare()).figures).toEqual([]);
  });
});

describe('taking an import back', () => {
  it('brings back exactly what stood there', async () => {
    await noteFigures(key, '2026-11-20', { reach: 1 }, typed, now - 5);
    const before = await figures('2026-11-20');
    const { id } = await take();
    expect(await undoImport(id, now + 1)).toEqual({ back: 4, stayed: 0 });
    expect(await figures('2026-11-20')).toEqual(before);
    expect(await figures('2026-11-21')).toEqual({});
    expect(await listImports()).toEqual([]);
    expect(await undoImport(id, now + 2)).toBeNull();
  });
  it('leaves what was typed since then', async () => {
    const { id } = await take();
    await noteFigures(key, '2026-11-20', { likes: 33 }, typed, now + 1);
    expect(await undoImport(id, now + 2)).toEqual({ back: 3, stayed: 1 });
    expect(await figures('2026-11-20')).toMatchObject({ likes: { value: 33, source: 'typed' } });
  });
  it('does not come back by undoing a later one', async () => {
    await noteFigures(key, '2026-11-20', { likes: 11 }, read, now - 5);
    const first = await take();
    const second = await take('Дата;Лайки\n20.11.2026;31', all, now + 10);
    expect(await undoImport(first.id, now + 20)).toEqual({ back: 3, stayed: 1 });
    expect((await figures('2026-11-20'))?.likes).toMatchObject({ value: 31 });
    expect(await undoImport(second.id, now + 30)).toEqual({ back: 1, stayed: 0 });
    expect((await figures('2026-11-20'))?.likes).toMatchObject({ value: 11, source: 'read' });
  });
});

it('what the columns mean is remembered for files of that shape alone', async () => {
  const prepared = await prepare();
  expect(await rememberedMapping(prepared.table)).toBeNull();
  const mapping = withColumn(prepared.mapping, prepared.table, 2, 'saves');
  await takeImport({ ...prepared, mapping }, now);
  expect(await rememberedMapping(prepared.table)).toEqual(mapping);
  const other = await prepare('Дата;Охват;Репосты\n20.11.2026;900;30');
  expect(await rememberedMapping(other.table)).toBeNull();
});
