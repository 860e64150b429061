import { checkRow } from '../../../utils/backup/tables.ts';
import { dueNotice } from '../../../utils/plan/notices.ts';
import { graceMs } from '../../../utils/plan/rules.ts';
import { brandOf, communitiesOf, type PlainRow } from '../../../utils/sharing/brand-of.ts';
import { kindOf, uuidIn } from '../../../utils/sharing/ids.ts';
import { mergeDocs } from '../../../utils/sharing/engine/merge.ts';
import type { DirtyRow, SharedMark } from '../../../utils/sharing/local-schema.ts';
import type { SharedDoc } from '../../../utils/sharing/schema.ts';
import { settle, type Settled } from '../../../utils/sharing/settle.ts';
import { inMirror, writeToMirror } from './mirror-rows.ts';
import { markOf, plain, rowsTable, settledTables, type Db } from './row-tables.ts';
import { noteAside } from './state.ts';
import { settleTwin, twinBeside } from './twins.ts';
import type { BrandRound } from './world.ts';

/** A row as it was read: it is written over only while it still stands so. */
interface Seen {
  id: string;
  row: PlainRow | undefined;
  mark: SharedMark | undefined;
  dirty: DirtyRow | undefined;
}

const byKind = (ids: readonly string[]) => Map.groupBy(ids, kindOf);

function readRows(db: Db, ids: readonly string[]): Promise<Map<string, Seen>> {
  const tables = [...[...byKind(ids).keys()].map((kind) => db.table(kind))];
  return db.transaction('r', [...tables, db.sharedMarks, db.sharedDirty], async () => {
    const found = new Map<string, object>();
    for (const [, of] of byKind(ids)) {
      const [first = ''] = of;
      const rows = await rowsTable(db, first).bulkGet(of.map(uuidIn));
      rows.forEach((row, n) => row && found.set(of[n] ?? '', row));
    }
    const marks = await db.sharedMarks.bulkGet([...ids]);
    const dirty = await db.sharedDirty.bulkGet([...ids]);
    return new Map(
      ids.map((id, n) => {
        const row = found.get(id);
        return [id, { id, row: row && plain(row), mark: marks[n], dirty: dirty[n] }];
      }),
    );
  });
}

const sameWrite = (one: DirtyRow | undefined, other: DirtyRow | undefined) =>
  one?.write === other?.write;

/**
 * Settles these rows between Dexie and the brand's mirror. First the mirror, then Dexie in one
 * transaction, and there only where the row still stands as it was read: killed in between, or with
 * the person writing meanwhile, the row is looked at again and nothing is lost or done twice.
 */
export async function settleRows(
  round: BrandRound,
  ids: readonly string[],
  isSample: (kind: string, uuid: string) => boolean,
): Promise<void> {
  const { world, account, mirror } = round;
  const { brand, who } = account;
  const now = world.now();
  const seen = await readRows(world.db, ids);
  const docs = await inMirror(mirror, ids);
  const ends = new Map<string, Settled>();
  for (const { id, row, mark } of seen.values()) {
    const { doc, deleted = false } = docs.get(id) ?? {};
    if (mark && mark.brand !== brand) continue;
    if (!mark && isSample(kindOf(id), uuidIn(id))) {
      ends.set(id, { do: 'nothing' });
      continue;
    }
    const to = row && brandOf(id, row, round.accounts, mark || doc ? brand : null);
    // Of another brand, and never of this one: its own round sees to it.
    if (row && !mark && to !== brand) {
      if (to === null) ends.set(id, { do: 'nothing' });
      continue;
    }
    // What this computer let go of does not come back by a colleague's edit.
    if (!row && !mark && doc && isLeft(round, doc)) {
      ends.set(id, { do: 'nothing' });
      continue;
    }
    const standing = { id, row, mark, doc, deleted, brand, belongs: to === brand, who, now };
    ends.set(id, settle(standing, mergeDocs));
  }
  for (const [id, end] of await withoutUnfit(round, ends)) {
    const beside = 'doc' in end ? await twinBeside(world.db, end.doc) : null;
    if (!beside || !('doc' in end)) continue;
    ends.delete(id);
    await settleTwin(round, end.doc, beside);
  }
  await writeToMirror(mirror, ends);
  await writeToDexie(round, seen, ends);
}

const isLeft = ({ account }: BrandRound, doc: SharedDoc): boolean => {
  const of = communitiesOf(doc.id, doc.row);
  return of.length > 0 && of.every((one) => account.left.includes(one));
};

/** What colleagues sent and this version does not understand is set aside, told, and stops nobody. */
async function withoutUnfit(
  round: BrandRound,
  ends: Map<string, Settled>,
): Promise<[string, Settled][]> {
  const taken = [...ends].filter(([, end]) => end.do === 'take' || end.do === 'merge');
  const fitting: [string, Settled][] = [];
  for (const [id, end] of taken) {
    const fits = 'doc' in end ? checkRow(kindOf(id), end.doc.row) : null;
    // Its id is the row's own, or it would stand where nobody looks for it.
    if (fits?.fits && 'doc' in end && end.doc.row['uuid'] === uuidIn(id)) fitting.push([id, end]);
    else {
      ends.delete(id);
      await noteAside(round, id, fits && !fits.fits ? fits.field : 'uuid');
    }
  }
  return fitting;
}

function writeToDexie(
  { world, account }: BrandRound,
  seen: ReadonlyMap<string, Seen>,
  ends: ReadonlyMap<string, Settled>,
): Promise<void> {
  const { db } = world;
  return db.transaction('rw', settledTables(db), async () => {
    const ids = [...ends.keys()];
    const dirty = await db.sharedDirty.bulkGet(ids);
    let gone = 0;
    for (const [n, id] of ids.entries()) {
      const [before, end] = [seen.get(id), ends.get(id)];
      if (!before || !end || !sameWrite(before.dirty, dirty[n])) continue;
      if (end.do === 'unshare') gone += 1;
      await writeOne(db, before, end, world.now());
    }
    if (gone) {
      await db.sharedState
        .where({ brand: account.brand })
        .modify((state) => void (state.gone += gone));
    }
  });
}

async function writeOne(db: Db, { id, row, mark, dirty }: Seen, end: Settled, now: number) {
  const table = rowsTable(db, id);
  if (end.do === 'take' || end.do === 'merge') {
    await table.put({ ...end.doc.row });
    if (kindOf(id) === 'plan') await tellIfDue(db, row, end.doc.row, now);
    if (kindOf(id) === 'communities') await joinList(db, end.doc);
  }
  if (end.do === 'drop') await table.delete(uuidIn(id));
  if ('doc' in end) {
    await db.sharedMarks.put(markOf(end.doc, end.do === 'share' || end.do === 'merge'));
    // What was forgotten stays so, whoever sends it again.
  } else if (end.do !== 'nothing' && !mark?.forgotten) await db.sharedMarks.delete(id);
  // Our own write is no change of the person's. What left this brand may belong to another.
  const moves = end.do === 'unshare' && row !== undefined;
  if (moves) await db.sharedDirty.put(dirty ?? { id, write: 0 });
  else await db.sharedDirty.delete(id);
}

/** Its time was told on a colleague's computer first: here the person is told all the same. */
async function tellIfDue(db: Db, before: PlainRow | undefined, after: PlainRow, now: number) {
  const dueAt = Number(after['dueAt']);
  const isNew = before?.['state'] !== 'due' && after['state'] === 'due';
  if (!isNew || Math.abs(now - dueAt) > graceMs) return;
  const id = dueNotice(String(after['uuid']), dueAt);
  await db.facts.put({ name: `notice:${id}`, value: { id } });
}

/** A community that a colleague added to the brand is of it here too, unless it is of another one. */
async function joinList(db: Db, { id, row, brand }: SharedDoc): Promise<void> {
  const [key = ''] = communitiesOf(id, row);
  const accounts = await db.sharedAccounts.toArray();
  if (accounts.some(({ communities }) => communities.includes(key))) return;
  const own = accounts.find((one) => one.brand === brand);
  if (!own || own.left.includes(key)) return;
  await db.sharedAccounts.update(brand, { communities: [...own.communities, key] });
}
