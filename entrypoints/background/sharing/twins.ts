import { refersTo, twinIndex, type Row } from '../../../utils/backup/rules.ts';
import { isUntouchedStarter } from '../../../utils/sharing/brand-of.ts';
import { sharedId, uuidIn } from '../../../utils/sharing/ids.ts';
import { removeDocs, writeDocs } from '../../../utils/sharing/engine/docs.ts';
import { mergeDocs } from '../../../utils/sharing/engine/merge.ts';
import type { SharedDoc } from '../../../utils/sharing/schema.ts';
import { docOfRow } from '../../../utils/sharing/settle.ts';
import { markOf, plain, rowsTable, settledTables, type Db } from './row-tables.ts';
import type { BrandRound } from './world.ts';

/**
 * The same thing made on two computers apart (a day, a note on a person, a goal): rows of two ids
 * that the database bears only once, or that would stand twice in a list. On every computer they end
 * in one row: the id that comes first by its letters stays, its fields are merged, the other id's
 * row and document are removed, and what named it follows.
 */

/** Our row of the same thing under another id; null: there is none. */
export async function twinBeside(db: Db, doc: SharedDoc): Promise<Row | null> {
  const fields = twinIndex[doc.kind];
  if (!fields) return null;
  const wanted = Object.fromEntries(fields.map((field) => [field, doc.row[field]]));
  if (Object.values(wanted).some((value) => typeof value !== 'string')) return null;
  const rows: Row[] = await rowsTable(db, doc.id).where(wanted).toArray();
  return rows.find(({ uuid }) => uuid !== uuidIn(doc.id)) ?? null;
}

/** `twin` is ours, `doc` what came. */
export async function settleTwin(round: BrandRound, doc: SharedDoc, twin: Row): Promise<void> {
  const { world, mirror, account } = round;
  const { db } = world;
  const ourId = sharedId(doc.kind, String(twin['uuid']));
  const read = await db.transaction('r', [db.sharedMarks, db.sharedDirty], async () => ({
    mark: await db.sharedMarks.get(ourId),
    dirty: await db.sharedDirty.get(ourId),
  }));
  // Ours in another brand: one thing of two clients; what came waits until a person has decided.
  if (read.mark && read.mark.brand !== account.brand) return;
  const isShipped = isUntouchedStarter(ourId, twin);
  const [stays = doc.id] = isShipped ? [doc.id] : [ourId, doc.id].sort();
  const goes = stays === doc.id ? ourId : doc.id;
  const uuid = uuidIn(stays);
  const named = (one: SharedDoc): SharedDoc => ({ ...one, id: stays, row: { ...one.row, uuid } });
  const { who } = account;
  const about = { id: ourId, mark: read.mark, brand: account.brand, who, now: world.now() };
  const ours = docOfRow(about, plain(twin));
  const one = isShipped ? doc : (mergeDocs(null, named(ours), named(doc)) ?? named(doc));
  await writeDocs(mirror, [one]);
  await removeDocs(mirror, [goes]);
  await db.transaction('rw', settledTables(db), async () => {
    const now = await db.sharedDirty.get(ourId);
    // Written meanwhile: both are looked at again.
    if (now?.write !== read.dirty?.write) return lookAgain(db, [stays, goes]);
    const table = rowsTable(db, stays);
    await table.delete(uuidIn(goes));
    await table.put({ ...one.row });
    await db.sharedMarks.delete(goes);
    await db.sharedMarks.put(markOf(one, true));
    await follow(db, doc.kind, uuidIn(goes), uuid);
    await db.sharedDirty.bulkDelete([stays, goes]);
  });
}

const lookAgain = async (db: Db, ids: string[]) => {
  await db.sharedDirty.bulkPut(ids.map((id) => ({ id, write: 0 })));
};

/** Rows that name one that is gone name the other. */
async function follow(db: Db, kind: string, from: string, to: string): Promise<void> {
  const naming = Object.entries(refersTo).filter(([, { table }]) => table === kind);
  for (const [name, { field }] of naming) {
    if (name === 'templateUses') {
      const [old, known] = await db.templateUses.bulkGet([from, to]);
      if (!old) continue;
      await db.templateUses.delete(from);
      const count = old.count + (known?.count ?? 0);
      const lastAt = Math.max(old.lastAt, known?.lastAt ?? 0);
      await db.templateUses.put({ ...old, ...known, template: to, count, lastAt });
      continue;
    }
    await db
      .table<Record<string, unknown>>(name)
      .filter((row) => row[field] === from)
      .modify({ [field]: to });
  }
}
