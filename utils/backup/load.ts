import { communityKey } from '../communities/rules.ts';
import { settlePost } from '../comments/store.ts';
import { db } from '../db.ts';
import { doubtLoaded } from '../plan/deliveries.ts';
import { thinAllNext } from '../readings/thin.ts';
import { changeSettings, readSettings, settingsFrom } from '../settings.ts';
import { comparer } from './compare.ts';
import { BackupRefused } from './refusal.ts';
import { isOwnFact } from './rules.ts';
import { keptTables, type Checked, type KeptTable, type LoadMode } from './schema.ts';
import {
  clearStaged,
  countStaged,
  keyOfRow,
  nextPage,
  nextStaged,
  stagedSettings,
  tableOf,
} from './store.ts';

/** The side of `staged` that holds the state before the last load. */
const before = 'before';

/**
 * What sharing knows (accounts, marks, the mirror) is in no file. A merge is the person's edit of the
 * rows that it changes, and goes to colleagues as any other. Putting a file in place of everything is
 * none: an older state must neither delete nor silently overwrite what a team has done since. Its
 * rows meet the team's as if both had been made apart: what the file lacks comes back with the next
 * round, and where both differ the later stands, with the other version at hand.
 *
 * Loads a checked file, in one transaction: all of it or nothing, also when the browser dies
 * meanwhile. The state before is kept in the database and can be brought back with `undoLoad`.
 * Throws BackupRefused `gone` when its rows no longer wait (another tab began to read a file).
 */
export async function loadChecked(checked: Checked, mode: LoadMode, now: number): Promise<void> {
  const { id, only, of } = checked;
  // All other communities would go.
  if (only && mode === 'replace') throw new BackupRefused('partial');
  const settings = settingsFrom(await stagedSettings(id));
  const settingsBefore = await readSettings();
  await db.transaction('rw', db.tables, async () => {
    // One more: the settings.
    if ((await countStaged(id)) !== checked.rows + 1) throw new BackupRefused('gone');
    await clearStaged(before);
    await db.staged.add({
      side: before,
      table: 'settings',
      key: 'settings',
      row: { ...settingsBefore },
    });
    for (const table of keptTables) await remember(table);
    if (mode === 'replace') await replaceBy(id);
    else await merge(id);
    await clearStaged(id);
    await thinAllNext();
    await doubtLoaded(now);
    await db.facts.put({ name: 'undo', value: { at: now, mode, ...(of ? { of } : {}) } });
  });
  // Settings have no time of their own, so merging leaves ours.
  if (mode === 'replace') await changeSettings(settings);
}

/** Brings back the state before the last load, in one transaction. False: there is none. */
export async function undoLoad(now = Date.now()): Promise<boolean> {
  const settings = await stagedSettings(before);
  if (!settings) return false;
  await db.transaction('rw', db.tables, async () => {
    await replaceBy(before);
    await clearStaged(before);
    await thinAllNext();
    await doubtLoaded(now);
    await db.facts.delete('undo');
  });
  await changeSettings(settingsFrom(settings));
  return true;
}

/** Gives up the way back, and the room that it takes. */
export async function forgetUndo(): Promise<void> {
  await db.transaction('rw', db.staged, db.facts, async () => {
    await clearStaged(before);
    await db.facts.delete('undo');
  });
}

/** Leaves a checked file without loading it. */
export const leaveChecked = (checked: Checked): Promise<void> => clearStaged(checked.id);

async function remember(table: KeptTable): Promise<void> {
  let last: string | null = null;
  do {
    const page = await nextPage(table, last);
    await db.staged.bulkAdd(
      page.rows.map((row) => ({ side: before, table, key: keyOfRow(table, row), row })),
    );
    ({ last } = page);
  } while (last !== null);
}

/** Makes every kept table exactly as a side of `staged` has it. */
async function replaceBy(side: string): Promise<void> {
  // What was agreed with colleagues is agreed anew, row by row (below).
  await db.sharedMarks.clear();
  for (const table of keptTables) {
    // This install's own facts are no part of a file and stay.
    if (table === 'facts') await db.facts.filter(({ name }) => !isOwnFact(name)).delete();
    else await tableOf(table).clear();
    let last: string | null = null;
    do {
      const page = await nextStaged(side, table, last);
      await tableOf(table).bulkPut(page.rows);
      ({ last } = page);
    } while (last !== null);
  }
}

async function merge(side: string): Promise<void> {
  const compare = comparer();
  for (const table of keptTables) {
    let last: string | null = null;
    do {
      const page = await nextStaged(side, table, last);
      const merged = await compare(table, page.rows);
      await tableOf(table).bulkPut(
        merged
          .filter(({ verdict }) => verdict === 'added' || verdict === 'newerInFile')
          .map(({ row }) => row),
      );
      ({ last } = page);
    } while (last !== null);
  }
  // Which comments wait depends on whose community it is, and on answers from both sides.
  const mine = await db.communities.where({ role: 'mine' }).toArray();
  const ours = new Set(mine.map(communityKey));
  for (const post of await db.comments.orderBy('post').uniqueKeys()) {
    const comment = await db.comments.where({ post }).first();
    await settlePost(String(post), comment !== undefined && ours.has(comment.community));
  }
}
